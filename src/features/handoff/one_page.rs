//! One page to print, for a board or a funder.

use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::features::handoff::state::OnePageOf;
use crate::features::share::words::in_file_name;
use crate::formats::link::copy_for;
use crate::formats::report;
use crate::formats::report::Report;
use crate::formats::words::{files, one_page as words};

/// Downloads the one page of what is chosen to leave, of everything, or of what is being read.
pub(crate) fn download(model: &mut Model, of: OnePageOf) -> Vec<Effect> {
    let (copy, whom) = match of {
        OnePageOf::Chosen => (
            copy_for(&model.mine, &model.share.choice),
            in_file_name(model.share.audience),
        ),
        OnePageOf::Everything => (model.mine.clone(), ""),
        OnePageOf::Opened => match &model.opened {
            Some(opened) => (opened.assessment.clone(), ""),
            None => return Vec::new(),
        },
    };
    // Of what was received nobody can tell whether there is a plan that was not included.
    let may_have_plan = match of {
        OnePageOf::Chosen | OnePageOf::Everything => !model.mine.plan.is_empty(),
        OnePageOf::Opened => true,
    };
    let lacks_plan = copy.plan.is_empty() && may_have_plan;
    let name = report::file_name(&copy, whom, words::EXTENSION);
    model.share.offered = files::offered(&name);
    model.messages.announce(&model.share.offered);
    let (mime, text) = (
        "text/html",
        report::one_page(&Report::of(&copy), lacks_plan),
    );
    vec![Effect::Download { name, mime, text }]
}
