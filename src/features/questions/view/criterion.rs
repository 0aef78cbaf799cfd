//! One criterion: its question, its checks, its answers and what they call for.

use leptos::prelude::*;

use crate::features::questions::state::QuestionsMsg;
use crate::features::questions::view::Line;
use crate::features::questions::view::answers::Answers;
use crate::features::questions::view::checks::Checks;
use crate::features::questions::view::disclosure::Disclosure;
use crate::features::questions::view::reason::Reason;
use crate::features::questions::view_model::name;
use crate::features::questions::words as text;
use crate::ui::context::Context;
use crate::ui::lazy::LazyView;
use crate::ui::widgets::mark::Mark;
use crate::ui::widgets::when_loaded::WhenLoaded;

/// One criterion. Only what changed about it is drawn again.
#[component]
pub(crate) fn CriterionCard(line: Line) -> impl IntoView {
    let Line { criterion, state } = line;
    let context = Context::get();
    let id = criterion.id;
    let status = move || state.with(|state| state.mark.slug());
    view! {
        <fieldset
            class="crit"
            id=name("c-", criterion)
            data-mark=status
            aria-describedby=name("q-", criterion)
            hidden=move || state.with(|state| state.hidden)
        >
            <legend tabindex="-1">
                <Mark status />
                <h3>{criterion.title}</h3>
                " "
                <span class="code">{criterion.code}</span>
            </legend>
            <p class="q" id=name("q-", criterion)>{criterion.question}</p>
            <Checks criterion state />
            <Answers criterion state />
            <Reason criterion state />
            <WhenLoaded of=LazyView::Due(id) />
            // It comes a moment later, and moves no answer of its own question from under the pointer.
            <div class="counts">
                <WhenLoaded of=LazyView::WhatCounts(id) />
            </div>
            <div class="more">
                <Disclosure of=LazyView::WhyAndHow(id)>{text::WHY_AND_HOW}</Disclosure>
                <Disclosure of=LazyView::NoteAndEvidence(id)>
                    {move || state.with(|state| state.note_and_evidence.clone())}
                </Disclosure>
                <button
                    type="button"
                    class="plain"
                    data-act="clear"
                    hidden=move || state.with(|state| state.status.is_none())
                    on:click=move |_| context.send(QuestionsMsg::Clear(id))
                >
                    {text::CLEAR}
                </button>
            </div>
        </fieldset>
    }
}
