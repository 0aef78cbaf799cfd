//! A labelled text field with its hint, its limit and what is wrong with it.

use leptos::either::Either;
use leptos::ev::{Event, FocusEvent};
use leptos::prelude::*;
use leptos::web_sys::Element;

use crate::app::field::FieldView;
use crate::app::msg::DraftsMsg;
use crate::formats::draft::DraftField;
use crate::ui::context::Context;
use crate::ui::widgets::character_count::{CharacterCount, Overflow};

/// What never changes about a field.
pub struct Spec {
    /// Id of the control.
    pub id: String,
    /// Name of the control.
    pub name: String,
    /// Its label.
    pub label: &'static str,
    /// The control.
    pub control: Control,
    /// Characters at most.
    pub max: usize,
    /// What the browser may offer to fill in.
    pub autocomplete: &'static str,
    /// What may stand beside the control.
    pub beside: Beside,
    /// Which draft its text can be, where it can be one; with the place of its
    /// row, where it is one of evidence.
    pub draft: Option<(DraftField, usize)>,
}

/// What may stand beside the control of a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// Nothing but its label.
    Nothing,
    /// A line under the label.
    Hint,
    /// What is wrong with the text.
    Problem,
    /// A line under the label, and what is wrong with the text.
    HintAndProblem,
}

/// The control of a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Control {
    /// An input of this type.
    Input(&'static str),
    /// Several lines.
    Area,
}

/// A field. Every keystroke is reported.
///
/// Each thing that follows the model costs time with every answer on the page,
/// so a field follows only what can change about its kind.
#[component]
pub fn Field(
    /// What never changes about it.
    spec: Spec,
    /// What changes.
    state: Memo<FieldView>,
    /// What is done with the text.
    #[prop(into)]
    input: Callback<String>,
) -> impl IntoView {
    let hint_id = [&spec.id, "-h"].concat();
    let gap = (spec.beside == Beside::Hint)
        .then_some(move || state.with(|state| state.gap).then_some("none"));
    let has_hint = matches!(spec.beside, Beside::Hint | Beside::HintAndProblem);
    let hint = has_hint.then(|| {
        view! {
            <span class="small sub" id=hint_id>
                {move || state.with(|state| state.hint).unwrap_or_default()}
            </span>
        }
    });
    let message_id = [&spec.id, "-m"].concat();
    let problem = move || {
        state.with(|state| state.problem.clone()).map(|problem| {
            view! {
                <p class="msg" id=message_id.clone() data-error=problem.cause>
                    {problem.text}
                </p>
            }
        })
    };
    let (over, max) = (Overflow::default(), spec.max);
    view! {
        <div class="field" data-s=gap>
            <label for=spec.id.clone()>{spec.label}</label>
            {hint}
            <Typed spec state over=over.clone() input />
            {problem}
            <CharacterCount over max state />
        </div>
    }
}

/// The control itself, for a cell that has its label and its count elsewhere.
#[component]
pub fn Typed(
    /// What never changes about it.
    spec: Spec,
    /// What changes.
    state: Memo<FieldView>,
    /// What it holds beyond its limit, for the count.
    over: Overflow,
    /// What is done with the text.
    input: Callback<String>,
) -> impl IntoView {
    let context = Context::get();
    let held = over.clone();
    // A control that holds less than a value gives no text and keeps what it shows.
    let value = move || {
        state.with(|state| {
            if state.unfinished {
                String::new()
            } else {
                held.shown(&state.value)
            }
        })
    };
    let is_date = spec.control == Control::Input("date");
    let (draft, max) = (spec.draft, spec.max);
    let report = move |event: &Event| match draft {
        Some((field, place)) if is_date && is_half(event) => {
            context.send(DraftsMsg::Unfinished(field, place));
        }
        _ => {
            let text = event_target_value(event);
            input.run(text.clone());
            over.note(text, state, max);
        }
    };
    // A control that is drawn anew holds no half a date any more.
    let (was_half, value_now) = state.with(|state| (state.unfinished, state.value.clone()));
    if was_half {
        input.run(value_now);
    }
    let left_empty = report.clone();
    let typed = move |event| report(&event);
    let left = move |_| {
        if let Some((field, place)) = draft.filter(|_| !is_date) {
            context.send(DraftsMsg::Left(field, place));
        }
    };
    // Of a part that is added to a date or taken away no `input` tells.
    let blurred = move |event: FocusEvent| match draft {
        Some((field, place)) if is_date && is_half(&event) => {
            context.send(DraftsMsg::LeftHalf(field, place));
        }
        Some(_) if is_date && event_target_value(&event).is_empty() => left_empty(&event),
        _ => {}
    };
    let wrong = move || state.with(|state| state.problem.is_some());
    let tells = matches!(spec.beside, Beside::Problem | Beside::HintAndProblem);
    let invalid = tells.then_some(move || wrong().then_some("true"));
    let hint = matches!(spec.beside, Beside::Hint | Beside::HintAndProblem);
    let hint = hint.then(|| [&spec.id, "-h"].concat());
    let message = tells.then(|| [&spec.id, "-m"].concat());
    let about = move || {
        let message = message.clone().filter(|_| wrong());
        let ids: Vec<String> = message.into_iter().chain(hint.clone()).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    };
    match spec.control {
        Control::Area => Either::Left(view! {
            <textarea
                id=spec.id
                name=spec.name
                autocomplete=spec.autocomplete
                aria-invalid=invalid
                aria-describedby=about
                prop:value=value
                on:input=typed
            ></textarea>
        }),
        Control::Input(kind) => Either::Right(view! {
            <input
                type=kind
                id=spec.id
                name=spec.name
                autocomplete=spec.autocomplete
                aria-invalid=invalid
                aria-describedby=about
                prop:value=value
                on:input=typed
                on:change=left
                on:blur=blurred
            />
        }),
    }
}

/// Whether what is in the control is less than a value.
fn is_half(event: &Event) -> bool {
    event_target::<Element>(event).matches(":invalid") == Ok(true)
}
