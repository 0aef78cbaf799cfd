//! What is said of the whole plan, in words of those who made it, and the one page with it.

use crate::app::edit;
use crate::app::effect::Effect;
use crate::app::field::{self, FieldView};
use crate::app::history::Field;
use crate::app::model::Model;
use crate::app::start::Now;
use crate::domain::assessment::{PlanText, SENTENCES, Text};
use crate::formats::link::{Choice, copy_for};
use crate::formats::report;
use crate::formats::report::Report;
use crate::formats::words::{files, one_page as page, plan as words};

/// Saves what is typed.
pub(crate) fn write(model: &mut Model, which: PlanText, text: &str, now: &Now) -> Vec<Effect> {
    let text = Text::typed(&(model.nfc.0)(text), SENTENCES);
    edit::typed(model, now, Field(which.key(), None), |mine| {
        *mine.plan.texts.get_mut(which) = text;
    })
}

/// What its field shows.
pub fn field(model: &Model, which: PlanText) -> FieldView {
    FieldView {
        hint: Some(words::text_hint(which)),
        ..field::text(model.mine.plan.texts.get(which).as_str(), SENTENCES)
    }
}

/// Downloads the one page. It is the same from wherever it is asked for: what is
/// chosen in the share form is about links and other files.
pub(crate) fn one_page(model: &mut Model) -> Vec<Effect> {
    let copy = copy_for(&model.mine, &Choice::board());
    let name = report::file_name(&copy, "", page::EXTENSION);
    model.messages.announce(&files::offered(&name));
    let (mime, text) = ("text/html", report::one_page(&Report::of(&copy)));
    vec![Effect::Download { name, mime, text }]
}
