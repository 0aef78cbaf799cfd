//! A labelled text field with its hint, its limit and what is wrong with it.

use leptos::prelude::*;

use crate::core::view_model::field::FieldView;
use crate::ui::dom::{El, el, part};
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
pub fn field(
    spec: Spec,
    state: Seen<FieldView>,
    input: impl Fn(String) + Send + Sync + 'static,
) -> El {
    let hint_id = [&spec.id, "-h"].concat();
    let message_id = [&spec.id, "-m"].concat();
    let hint = Seen::new(move || state.with(|state| state.hint));
    let problem = Seen::new(move || state.with(|state| state.problem));
    let left = Seen::new(move || state.with(|state| state.left.clone()));
    let described = {
        let ids = (hint_id.clone(), message_id.clone());
        move || match (hint.get().is_some(), problem.get().is_some()) {
            (false, false) => None,
            (true, false) => Some(ids.0.clone()),
            (false, true) => Some(ids.1.clone()),
            (true, true) => Some([&ids.0, " ", &ids.1].concat()),
        }
    };
    let control = match spec.control {
        Control::Area => el("textarea"),
        Control::Input(kind) => el("input").set("type", kind),
    };
    let control = control
        .set("id", spec.id.clone())
        .set("name", spec.name)
        .set("maxlength", spec.max.to_string())
        .set("autocomplete", spec.autocomplete)
        .live("aria-invalid", move || {
            problem.get().map(|_| "true".to_owned())
        })
        .live("aria-describedby", described)
        .value(move || state.with(|state| state.value.clone()))
        .on("input", move |event| input(event_target_value(&event)));
    el("div")
        .class("field")
        .live("data-s", move || {
            state.with(|state| state.gap).then(|| "none".to_owned())
        })
        .child(el("label").set("for", spec.id).child(spec.label))
        .child(part(move || {
            let id = hint_id.clone();
            hint.get()
                .map(|hint| el("span").class("small sub").set("id", id).child(hint))
        }))
        .child(control)
        .child(part(move || {
            let id = message_id.clone();
            problem.get().map(|problem| {
                let message = el("p").class("msg").set("id", id);
                message.set("data-error", problem.cause).child(problem.text)
            })
        }))
        .child(part(move || {
            left.get().map(|left| el("p").class("count").child(left))
        }))
}
