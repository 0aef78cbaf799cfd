//! A field of the profile, which more than one view shows.

use leptos::prelude::*;

use super::field::{Beside, Control, Field, Spec};
use crate::core::app::{Later, Model, ProfileEdit};
use crate::core::assessment::{ADDRESS, SHORT};
use crate::core::view_model::field::FieldView;
use crate::ui::context::Context;

/// A field of the profile.
#[component]
pub fn ProfileField(
    /// Its id and name.
    id: &'static str,
    /// Its label.
    label: &'static str,
    /// The type of its input.
    kind: &'static str,
    /// What it shows.
    state: fn(&Model) -> FieldView,
    /// What typing in it changes.
    edit: fn(String) -> ProfileEdit,
) -> impl IntoView {
    let context = Context::get();
    let spec = Spec {
        id: id.to_owned(),
        name: id.to_owned(),
        label,
        control: Control::Input(kind),
        max: if kind == "url" {
            ADDRESS.chars
        } else {
            SHORT.chars
        },
        beside: match id {
            "p-tools" | "p-date" => Beside::Hint,
            "p-url" => Beside::Problem,
            _ => Beside::Nothing,
        },
        autocomplete: if id == "p-name" {
            "organization"
        } else {
            "off"
        },
    };
    let state = context.memo(state);
    let input = move |typed| context.send(Later::Profile(edit(typed)));
    view! { <Field spec state input /> }
}
