//! What is said of the whole plan, in words of those who made it.

use crate::app::edit;
use crate::app::effect::Effect;
use crate::app::field::{self, FieldView};
use crate::app::history::Field;
use crate::app::model::Model;
use crate::app::start::Now;
use crate::domain::assessment::{PlanText, SENTENCES, Text};
use crate::formats::words::plan as words;

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
