//! The reason that *not applicable* asks for, in place.

use leptos::prelude::*;

use crate::core::app::Msg;
use crate::core::assessment::{REASON, Status};
use crate::core::catalogue::Criterion;
use crate::core::text::assess as text;
use crate::core::view_model::assess::criterion::{self as view_model, CriterionView};
use crate::core::view_model::assess::name;
use crate::ui::context::Context;
use crate::ui::widgets::field::{Control, Field, Spec};

/// The reason, while *not applicable* is chosen.
#[component]
pub fn ReasonField(
    /// The criterion.
    criterion: &'static Criterion,
    /// What changes about it.
    state: Memo<CriterionView>,
) -> impl IntoView {
    let shown = Memo::new(move |_| state.with(|state| state.status == Some(Status::NotApplicable)));
    move || shown.get().then(|| field(criterion))
}

fn field(criterion: &'static Criterion) -> AnyView {
    let context = Context::get();
    let id = criterion.id;
    let state = context.memo(move |model| view_model::reason(model, id));
    let input = UnsyncCallback::new(move |typed| context.send(Msg::Reason(id, typed)));
    let spec = Spec {
        id: name("r-", criterion),
        name: name("r-", criterion),
        label: text::WHY_NOT,
        control: Control::Input("text"),
        max: REASON.chars,
        autocomplete: "off",
    };
    view! { <Field spec state input /> }.into_any()
}
