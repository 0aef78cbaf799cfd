//! One page to print, for a board or a funder.

use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::formats::link::{Choice, copy_for};
use crate::formats::report;
use crate::formats::report::Report;
use crate::formats::words::{files, one_page as words};

/// Downloads the one page. It is the same from wherever it is asked for: what is
/// chosen in the share form is about links and other files.
pub(crate) fn download(model: &mut Model) -> Vec<Effect> {
    let copy = copy_for(&model.mine, &Choice::board());
    let name = report::file_name(&copy, "", words::EXTENSION);
    model.messages.announce(&files::offered(&name));
    let (mime, text) = ("text/html", report::one_page(&Report::of(&copy)));
    vec![Effect::Download { name, mime, text }]
}
