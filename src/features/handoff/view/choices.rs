//! What is chosen of a proposal: its form, how it is written, what of the answers goes along.

use leptos::prelude::*;

use crate::features::handoff::state::HandoffMsg;
use crate::features::handoff::view::Choice;
use crate::features::handoff::{view_model, words};
use crate::formats::handoff::{Markup, Shape};
use crate::ui::context::Context;

/// The form of the proposal.
#[component]
pub(crate) fn ForWhich() -> impl IntoView {
    let context = Context::get();
    let now = context.memo(|model| model.drafts.handoff.shape);
    let options = Shape::ALL.map(|shape| {
        view! {
            <option value=shape.slug() prop:selected=move || now.get() == shape>
                {words::shape(shape)}
            </option>
        }
    });
    let choose = move |value: String| {
        if let Some(shape) = Shape::parse(&value) {
            context.send(HandoffMsg::Shape(shape));
        }
    };
    view! {
        <Choice name="h-shape" label=words::SHAPE choose>
            {options}
        </Choice>
        <p class="small sub">{words::SHAPE_MORE}</p>
    }
}

/// How the text is written.
#[component]
pub(crate) fn HowWritten() -> impl IntoView {
    let context = Context::get();
    let now = context.memo(|model| model.drafts.handoff.markup);
    let options = Markup::ALL.map(|markup| {
        view! {
            <option value=markup.slug() prop:selected=move || now.get() == markup>
                {words::markup(markup)}
            </option>
        }
    });
    let choose = move |value: String| {
        if let Some(markup) = Markup::parse(&value) {
            context.send(HandoffMsg::Markup(markup));
        }
    };
    view! {
        <Choice name="h-markup" label=words::MARKUP choose>
            {options}
        </Choice>
    }
}

/// What the answers to the picked gaps hold beside a status, to go along by choice.
#[component]
pub(crate) fn FromAnswers() -> impl IntoView {
    let context = Context::get();
    let offered = context.memo(view_model::offered);
    let note = context.memo(|model| model.drafts.handoff.own.note);
    let evidence = context.memo(|model| model.drafts.handoff.own.evidence);
    move || {
        let (has_note, has_evidence) = offered.get();
        let note = has_note.then(|| {
            view! { <Tick name="h-note" words=words::WITH_NOTE now=note send=HandoffMsg::Note /> }
        });
        let evidence = has_evidence.then(|| {
            view! {
                <Tick
                    name="h-evidence-own"
                    words=words::WITH_EVIDENCE
                    now=evidence
                    send=HandoffMsg::Evidence
                />
            }
        });
        (note, evidence)
    }
}

#[component]
fn Tick(
    name: &'static str,
    words: &'static str,
    now: Memo<bool>,
    send: fn(bool) -> HandoffMsg,
) -> impl IntoView {
    let context = Context::get();
    view! {
        <label class="opt">
            <input
                type="checkbox"
                name=name
                prop:checked=move || now.get()
                on:change=move |event| context.send(send(event_target_checked(&event)))
            />
            <span>{words}</span>
        </label>
    }
}
