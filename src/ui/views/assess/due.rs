//! The one notice under the answers.

use leptos::prelude::*;

use crate::core::app::Later;
use crate::core::assessment::Status;
use crate::core::catalogue::CriterionId;
use crate::core::text::{assess as text, status_word};
use crate::core::view_model::assess::due::{self as view_model, Due, Suggestion, TensionView};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, part};

/// What the answer calls for; nothing when nothing is due.
pub(in crate::ui::views) fn due(id: CriterionId) -> AnyView {
    let state = Context::get().memo(move |model| view_model::due(model, id));
    part(move || state.get().map(|due| notice(id, due)))
}

fn notice(id: CriterionId, due: Due) -> El {
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
        .child(due.tension.map(|one| tension(id, one)))
        .child(due.suggestion.map(|one| suggestion(id, one)))
}

fn tension(id: CriterionId, tension: TensionView) -> [El; 2] {
    let words = el("p")
        .child(el("b").child(tension.lead))
        .child(" ")
        .child(text::YOU_ANSWERED)
        .child(el("em").child(status_word(Status::Met)))
        .child(text::TO)
        .child(el("a").set("href", tension.href).child(tension.link))
        .child(text::MEETS_BOTH);
    let button = answer(id, Status::Met, text::MARK_MET);
    [words, el("div").class("row").child(button)]
}

fn suggestion(id: CriterionId, suggestion: Suggestion) -> El {
    el("div")
        .class("row")
        .child(el("p").child(suggestion.lead))
        .child(answer(id, suggestion.status, suggestion.button))
}

fn answer(id: CriterionId, status: Status, words: &'static str) -> El {
    let context = Context::get();
    button(words, move || {
        context.send(Later::Accept(id, status));
    })
}
