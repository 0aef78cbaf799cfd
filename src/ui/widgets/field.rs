//! A labelled text field with its hint, its limit and what is wrong with it.

use leptos::either::Either;
use leptos::prelude::*;

use crate::core::view_model::field::FieldView;

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
    let hint = (spec.beside == Beside::Hint).then(|| {
        view! {
            <span class="small sub" id=hint_id>
                {move || state.with(|state| state.hint).unwrap_or_default()}
            </span>
        }
    });
    let message_id = [&spec.id, "-m"].concat();
    let below = move || {
        let (problem, left) = state.with(|state| (state.problem, state.left.clone()));
        let message = problem.map(|problem| {
            view! {
                <p class="msg" id=message_id.clone() data-error=problem.cause>
                    {problem.text}
                </p>
            }
        });
        (
            message,
            left.map(|left| view! { <p class="count">{left}</p> }),
        )
    };
    view! {
        <div class="field" data-s=gap>
            <label for=spec.id.clone()>{spec.label}</label>
            {hint}
            <Typed spec state input />
            {below}
        </div>
    }
}

/// The control itself.
#[component]
fn Typed(spec: Spec, state: Memo<FieldView>, input: Callback<String>) -> impl IntoView {
    let value = move || state.with(|state| state.value.clone());
    let typed = move |event| input.run(event_target_value(&event));
    let wrong = move || state.with(|state| state.problem.is_some());
    let invalid = (spec.beside == Beside::Problem).then_some(move || wrong().then_some("true"));
    let (about, end) = match spec.beside {
        Beside::Hint => (Some([&spec.id, "-h"].concat()), None),
        Beside::Problem => (None, Some([&spec.id, "-m"].concat())),
        Beside::Nothing => (None, None),
    };
    let about = move || about.clone().or_else(|| end.clone().filter(|_| wrong()));
    match spec.control {
        Control::Area => Either::Left(view! {
            <textarea
                id=spec.id
                name=spec.name
                maxlength=spec.max.to_string()
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
                maxlength=spec.max.to_string()
                autocomplete=spec.autocomplete
                aria-invalid=invalid
                aria-describedby=about
                prop:value=value
                on:input=typed
            />
        }),
    }
}
