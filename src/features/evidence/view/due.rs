//! The one notice under the answers.

use leptos::prelude::*;

use crate::domain::assessment::Status;
use crate::domain::catalogue::CriterionId;
use crate::domain::words::status_word;
use crate::features::evidence::state::EvidenceMsg;
use crate::features::evidence::view_model::due as view_model;
use crate::features::evidence::view_model::due::{Due, TensionView};
use crate::features::questions::state::QuestionsMsg;
use crate::features::questions::words as text;
use crate::ui::context::Context;

/// What the answer calls for, and who has checked it; nothing when nothing is due and nobody has.
#[component]
pub(crate) fn DueNotice(id: CriterionId) -> impl IntoView {
    let context = Context::get();
    let state = context.memo(move |model| view_model::due(model, id));
    let checked = context.memo(move |model| view_model::checked(model, id));
    view! {
        {move || checked.get().map(|words| view! { <p class="small sub">{words}</p> })}
        {move || state.get().map(|due| view! { <Notice id due /> })}
    }
}

#[component]
fn Notice(id: CriterionId, due: Due) -> impl IntoView {
    let tension = due.tension.map(|tension| view! { <Tension id tension /> });
    let suggestion = due.suggestion.map(|suggestion| {
        view! {
            <div class="row">
                <p>{suggestion.lead}</p>
                <Accept id status=suggestion.status words=suggestion.button />
            </div>
        }
    });
    let given = due.given.map(|words| view! { <Given id words /> });
    let withheld = due.withheld.map(|words| view! { <p>{words}</p> });
    view! {
        <div class="note" role="note">
            {withheld}
            {tension}
            {suggestion}
            {given}
        </div>
    }
}

#[component]
fn Given(id: CriterionId, words: String) -> impl IntoView {
    let context = Context::get();
    view! {
        <div class="row">
            <p>{words}</p>
            <button
                type="button"
                data-act="undo-checks"
                on:click=move |_| context.send(EvidenceMsg::TakeBack(id))
            >
                {text::TAKE_BACK}
            </button>
        </div>
    }
}

#[component]
fn Tension(id: CriterionId, tension: TensionView) -> impl IntoView {
    view! {
        <p>
            <b>{tension.lead}</b>
            " "
            {text::YOU_ANSWERED}
            <em>{status_word(Status::Met)}</em>
            {text::TO}
            <a href=tension.href>{tension.link}</a>
            {text::MEETS_BOTH}
        </p>
        <div class="row">
            <Accept id status=Status::Met words=text::MARK_MET />
        </div>
    }
}

#[component]
fn Accept(id: CriterionId, status: Status, words: &'static str) -> impl IntoView {
    let context = Context::get();
    view! {
        <button type="button" on:click=move |_| context.send(QuestionsMsg::Accept(id, status))>
            {words}
        </button>
    }
}
