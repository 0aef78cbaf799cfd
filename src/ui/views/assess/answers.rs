//! The answers as native radios in one ruled row.

use crate::core::app::Msg;
use crate::core::assessment::Status;
use crate::core::catalogue::Criterion;
use crate::core::text::status_word;
use crate::core::view_model::assess::{criterion::CriterionView, name};
use crate::ui::context::Context;
use crate::ui::dom::{El, Place, el, focus};
use crate::ui::seen::Seen;

/// The radios of one criterion, to give one of them focus when the button that
/// had it goes away.
#[derive(Clone, Copy)]
pub(super) struct Radios([(Status, Place); 5]);

impl Radios {
    /// References to radios that are yet to be drawn.
    pub(super) fn undrawn() -> Self {
        Self(Status::ALL.map(|status| (status, Place::new())))
    }

    /// Gives focus to the radio of this answer.
    pub(super) fn focus(self, status: Status) {
        for (one, radio) in self.0 {
            if one == status {
                focus(radio);
            }
        }
    }

    /// Gives focus to the first radio.
    pub(super) fn focus_first(self) {
        self.focus(Status::Met);
    }
}

/// The five answers. Their order never changes.
pub(super) fn answers(
    criterion: &'static Criterion,
    state: Seen<CriterionView>,
    radios: Radios,
) -> El {
    let answers = radios
        .0
        .map(|(status, place)| answer(criterion, state, status, place));
    el("div").class("ans").child(answers)
}

fn answer(
    criterion: &'static Criterion,
    state: Seen<CriterionView>,
    status: Status,
    place: Place,
) -> El {
    let context = Context::get();
    let input = el("input")
        .set("type", "radio")
        .set("name", name("a-", criterion))
        .set("value", status.slug())
        .place(place)
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
