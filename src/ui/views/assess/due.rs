//! The one notice under the answers.

use leptos::prelude::*;

use super::answers::Radios;
use crate::core::app::Msg;
use crate::core::assessment::Status;
use crate::core::catalogue::{Criterion, CriterionId};
use crate::core::text::{assess as text, status_word};
use crate::core::view_model::assess::due::{Due, Suggestion, TensionView, due};
use crate::ui::context::Context;

/// What the answer calls for; nothing when nothing is due.
#[component]
pub fn DueNotice(
    /// The criterion.
    criterion: &'static Criterion,
    /// Its radios, to move focus to.
    radios: Radios,
) -> impl IntoView {
    let id = criterion.id;
    let state = Context::get().memo(move |model| due(model, id));
    move || state.get().map(|due| notice(id, due, radios))
}

fn notice(id: CriterionId, due: Due, radios: Radios) -> AnyView {
    let partly = due
        .partly
        .map(|words| view! { <p><b>{text::PARTLY_FITS}</b> " " {words}</p> });
    let tension = due.tension.map(|one| tension(id, one, radios));
    let suggestion = due.suggestion.map(|one| suggestion(id, one, radios));
    view! { <div class="note" role="note">{partly} {tension} {suggestion}</div> }.into_any()
}

fn tension(id: CriterionId, tension: TensionView, radios: Radios) -> AnyView {
    view! {
        <p>
            <b>{tension.lead}</b> " " {text::YOU_ANSWERED} <em>{status_word(Status::Met)}</em>
            {text::TO} <a href=tension.href>{tension.link}</a> {text::MEETS_BOTH}
        </p>
        <div class="row">{button(id, Status::Met, text::MARK_MET, radios)}</div>
    }
    .into_any()
}

fn suggestion(id: CriterionId, suggestion: Suggestion, radios: Radios) -> AnyView {
    view! {
        <div class="row">
            <p>{suggestion.lead}</p>
            {button(id, suggestion.status, suggestion.button, radios)}
        </div>
    }
    .into_any()
}

fn button(id: CriterionId, status: Status, words: &'static str, radios: Radios) -> AnyView {
    let context = Context::get();
    let answer = move |_| {
        // The button goes with the notice; focus moves to the answer it gave.
        radios.focus(status);
        context.send(Msg::Answer(id, status));
    };
    view! { <button type="button" on:click=answer>{words}</button> }.into_any()
}
