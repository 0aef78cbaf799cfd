//! The one notice under the answers.

use leptos::prelude::*;

use super::answers::Radios;
use crate::core::app::Msg;
use crate::core::assessment::Status;
use crate::core::catalogue::{Criterion, CriterionId};
use crate::core::text::{assess as text, status_word};
use crate::core::view_model::assess::due::{self as view_model, Due, Suggestion, TensionView};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, part};

/// What the answer calls for; nothing when nothing is due.
pub(super) fn due(criterion: &'static Criterion, radios: Radios) -> AnyView {
    let id = criterion.id;
    let state = Context::get().memo(move |model| view_model::due(model, id));
    part(move || state.get().map(|due| notice(id, due, radios)))
}

fn notice(id: CriterionId, due: Due, radios: Radios) -> El {
    let partly = due.partly.map(|words| {
        el("p")
            .child(el("b").child(text::PARTLY_FITS))
            .child(" ")
            .child(words)
    });
    el("div")
        .class("note")
        .set("role", "note")
        .child(partly)
        .child(due.tension.map(|one| tension(id, one, radios)))
        .child(due.suggestion.map(|one| suggestion(id, one, radios)))
}

fn tension(id: CriterionId, tension: TensionView, radios: Radios) -> [El; 2] {
    let words = el("p")
        .child(el("b").child(tension.lead))
        .child(" ")
        .child(text::YOU_ANSWERED)
        .child(el("em").child(status_word(Status::Met)))
        .child(text::TO)
        .child(el("a").set("href", tension.href).child(tension.link))
        .child(text::MEETS_BOTH);
    let button = answer(id, Status::Met, text::MARK_MET, radios);
    [words, el("div").class("row").child(button)]
}

fn suggestion(id: CriterionId, suggestion: Suggestion, radios: Radios) -> El {
    el("div")
        .class("row")
        .child(el("p").child(suggestion.lead))
        .child(answer(id, suggestion.status, suggestion.button, radios))
}

fn answer(id: CriterionId, status: Status, words: &'static str, radios: Radios) -> El {
    let context = Context::get();
    button(words, move || {
        // The button goes with the notice; focus moves to the answer it gave.
        radios.focus(status);
        context.send(Msg::Answer(id, status));
    })
}
