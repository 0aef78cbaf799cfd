//! A labelled text field with its hint, its limit and what is wrong with it.

use leptos::prelude::*;

use crate::core::view_model::field::FieldView;
use crate::ui::dom::{El, el, live, part};
use crate::ui::seen::Seen;

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
pub fn field(
    spec: Spec,
    state: Seen<FieldView>,
    input: impl Fn(String) + Send + Sync + 'static,
) -> El {
    let control = control(&spec).on("input", move |event| input(event_target_value(&event)));
    around(control, spec, state)
}

/// The control of a field, before it listens.
pub fn control(spec: &Spec) -> El {
    match spec.control {
        Control::Area => el("textarea"),
        Control::Input(kind) => el("input").set("type", kind),
    }
}

/// A field around its control.
pub fn around(control: El, spec: Spec, state: Seen<FieldView>) -> El {
    let hint_id = [&spec.id, "-h"].concat();
    let message_id = [&spec.id, "-m"].concat();
    let mut control = control
        .set("id", spec.id.clone())
        .set("name", spec.name)
        .set("maxlength", spec.max.to_string())
        .set("autocomplete", spec.autocomplete)
        .maybe_value(move || state.with(|state| (!state.unfinished).then(|| state.value.clone())));
    let mut field = el("div").class("field");
    let has_hint = matches!(spec.beside, Beside::Hint | Beside::HintAndProblem);
    if spec.beside == Beside::Hint {
        control = control.set("aria-describedby", hint_id.clone());
        field = field.live("data-s", move || {
            state.with(|state| state.gap).then(|| "none".to_owned())
        });
    }
    if matches!(spec.beside, Beside::Problem | Beside::HintAndProblem) {
        let message = message_id.clone();
        let hint = has_hint.then(|| hint_id.clone());
        let wrong = move || state.with(|state| state.problem.is_some());
        control = control
            .live("aria-invalid", move || wrong().then(|| "true".to_owned()))
            .live("aria-describedby", move || {
                let message = wrong().then(|| message.clone());
                let ids: Vec<String> = message.into_iter().chain(hint.clone()).collect();
                (!ids.is_empty()).then(|| ids.join(" "))
            });
    }
    let hint = has_hint.then(|| {
        let words = live(move || {
            state
                .with(|state| state.hint)
                .unwrap_or_default()
                .to_owned()
        });
        el("span")
            .class("small sub")
            .set("id", hint_id)
            .child(words)
    });
    let below = part(move || {
        let (problem, left) = state.with(|state| (state.problem.clone(), state.left.clone()));
        let message = problem.map(|problem| {
            let message = el("p").class("msg").set("id", message_id.clone());
            message.set("data-error", problem.cause).child(problem.text)
        });
        [message, left.map(|left| el("p").class("count").child(left))]
    });
    field
        .child(el("label").set("for", spec.id).child(spec.label))
        .child(hint)
        .child(control)
        .child(below)
}
