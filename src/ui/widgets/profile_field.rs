//! A field of the profile, which more than one view shows.

use leptos::prelude::*;

use crate::app::field::FieldView;
use crate::app::model::Model;
use crate::domain::assessment::{ADDRESS, SHORT};
use crate::features::profile::state::ProfileMsg;
use crate::formats::draft::DraftField;
use crate::ui::context::Context;
use crate::ui::widgets::field::{Beside, Control, Field, Spec};

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
    edit: fn(String) -> ProfileMsg,
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
            "p-tools" | "p-assessor" => Beside::Hint,
            "p-date" => Beside::HintAndProblem,
            "p-url" => Beside::Problem,
            _ => Beside::Nothing,
        },
        autocomplete: if id == "p-name" {
            "organization"
        } else {
            "off"
        },
        draft: match id {
            "p-url" => Some((DraftField::RepositoryUrl, 0)),
            "p-date" => Some((DraftField::StatedDate, 0)),
            _ => None,
        },
    };
    let state = context.memo(state);
    let input = move |typed| context.send(edit(typed));
    view! { <Field spec state input /> }
}
