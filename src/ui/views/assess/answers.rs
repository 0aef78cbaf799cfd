//! The answers as native radios in one ruled row.

use crate::core::app::{Msg, radio_id};
use crate::core::assessment::Status;
use crate::core::catalogue::Criterion;
use crate::core::text::status_word;
use crate::core::view_model::assess::{criterion::CriterionView, name};
use crate::ui::context::Context;
use crate::ui::dom::{El, el};
use crate::ui::seen::Seen;

/// The five answers. Their order never changes.
pub(super) fn answers(criterion: &'static Criterion, state: Seen<CriterionView>) -> El {
    let answers = Status::ALL.map(|status| answer(criterion, state, status));
    el("div").class("ans").child(answers)
}

fn answer(criterion: &'static Criterion, state: Seen<CriterionView>, status: Status) -> El {
    let context = Context::get();
    let input = el("input")
        .set("type", "radio")
        .set("id", radio_id(criterion.id, status))
        .set("name", name("a-", criterion))
        .set("value", status.slug())
        .is("checked", move || {
            state.with(|state| state.status == Some(status))
        })
        .on("change", move |_| {
            context.send(Msg::Answer(criterion.id, status));
        });
    el("label")
        .set("data-s", status.slug())
        .child(input)
        .child(el("span").child(status_word(status)))
}
