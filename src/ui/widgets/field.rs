//! A labelled text field with its hint, its limit and what is wrong with it.

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
#[component]
pub fn Field(
    /// What never changes.
    spec: Spec,
    /// What stands in it.
    state: Memo<FieldView>,
    /// Called with each new text.
    input: UnsyncCallback<String>,
) -> impl IntoView {
    let hint_id = [&spec.id, "-h"].concat();
    let message_id = [&spec.id, "-m"].concat();
    let hint = Memo::new(move |_| state.with(|state| state.hint));
    let described = {
        let (hint_id, message_id) = (hint_id.clone(), message_id.clone());
        move || {
            let told = state.with(|state| state.problem.is_some());
            match (hint.get().is_some(), told) {
                (false, false) => None,
                (true, false) => Some(hint_id.clone()),
                (false, true) => Some(message_id.clone()),
                (true, true) => Some([&hint_id, " ", &message_id].concat()),
            }
        }
    };
    let invalid = move || {
        state
            .with(|state| state.problem.is_some())
            .then_some("true")
    };
    let value = move || state.with(|state| state.value.clone());
    let typed = move |event| input.run(event_target_value(&event));
    let control = match spec.control {
        Control::Area => view! {
            <textarea id=spec.id.clone() name=spec.name maxlength=spec.max
                aria-invalid=invalid aria-describedby=described
                prop:value=value on:input=typed></textarea>
        }
        .into_any(),
        Control::Input(kind) => view! {
            <input id=spec.id.clone() name=spec.name type=kind maxlength=spec.max
                autocomplete=spec.autocomplete aria-invalid=invalid aria-describedby=described
                prop:value=value on:input=typed />
        }
        .into_any(),
    };
    view! {
        <div class="field" data-s=move || state.with(|state| state.gap).then_some("none")>
            <label for=spec.id>{spec.label}</label>
            {move || hint.get().map(|hint| {
                let id = hint_id.clone();
                view! { <span class="small sub" id=id>{hint}</span> }
            })}
            {control}
            {move || state.with(|state| state.problem).map(|problem| {
                let id = message_id.clone();
                view! { <p class="msg" id=id data-error=problem.cause>{problem.text}</p> }
            })}
            {move || state.with(|state| state.left.clone()).map(|left| {
                view! { <p class="count">{left}</p> }
            })}
        </div>
    }
    .into_any()
}
