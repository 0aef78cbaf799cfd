//! One criterion: its question, its checks, its answers and what they call for.

use leptos::prelude::*;

use super::answers::{Answers, Radios};
use super::checks::Checks;
use super::due::DueNotice;
use super::note_and_evidence::NoteAndEvidence;
use super::reason::ReasonField;
use super::what_counts::WhatCounts;
use super::why_and_how::WhyAndHow;
use crate::core::app::Msg;
use crate::core::catalogue;
use crate::core::text::assess as text;
use crate::core::view_model::assess::{criterion as view_model, name};
use crate::ui::context::Context;
use crate::ui::widgets::mark::Mark;

/// One criterion. Only what changed about it is drawn again.
#[component]
pub fn Criterion(
    /// The criterion.
    criterion: &'static catalogue::Criterion,
) -> impl IntoView {
    let context = Context::get();
    let id = criterion.id;
    let state = context.memo(move |model| view_model::state(model, id));
    let mark = Signal::derive(move || state.with(|state| state.mark));
    let question = name("q-", criterion);
    let radios = Radios::undrawn();
    let clear = move |_| {
        context.send(Msg::Clear(id));
        // The button goes; focus stays with the criterion.
        radios.focus_first();
    };
    view! {
        <fieldset class="crit" id=name("c-", criterion) data-s=move || mark.get()
            aria-describedby=question hidden=move || state.with(|state| state.hidden)>
            <legend tabindex="-1">
                <Mark status=mark /> <h3>{criterion.title}</h3> " "
                <span class="code">{criterion.code}</span>
            </legend>
            <p class="q" id=question.clone()>{criterion.question}</p>
            <Checks criterion state />
            <Answers criterion state radios />
            <ReasonField criterion state />
            <DueNotice criterion radios />
            <div class="more">
                <WhatCounts criterion state />
                <WhyAndHow criterion />
                <NoteAndEvidence criterion />
                <button type="button" class="plain" data-act="clear" on:click=clear
                    hidden=move || state.with(|state| state.status.is_none())>
                    {text::CLEAR}
                </button>
            </div>
        </fieldset>
    }
    .into_any()
}
