//! The reason that *not applicable* asks for, in place.

use leptos::prelude::*;

use crate::core::app::Msg;
use crate::core::assessment::{REASON, Status};
use crate::core::catalogue::Criterion;
use crate::core::text::assess as text;
use crate::core::view_model::assess::criterion::{self as view_model, CriterionView};
use crate::core::view_model::assess::name;
use crate::ui::context::Context;
use crate::ui::dom::{El, part};
use crate::ui::seen::Seen;
use crate::ui::widgets::field::{Beside, Control, Spec, field};

/// The reason, while *not applicable* is chosen.
pub(super) fn reason(criterion: &'static Criterion, state: Seen<CriterionView>) -> AnyView {
    let not_applicable = Some(Status::NotApplicable);
    let shown = Seen::new(move || state.with(|state| state.status == not_applicable));
    part(move || shown.get().then(|| drawn(criterion)))
}

fn drawn(criterion: &'static Criterion) -> El {
    let context = Context::get();
    let id = criterion.id;
    let spec = Spec {
        id: name("r-", criterion),
        name: name("r-", criterion),
        label: text::WHY_NOT,
        control: Control::Input("text"),
        max: REASON.chars,
        autocomplete: "off",
        beside: Beside::Hint,
    };
    let state = context.memo(move |model| view_model::reason(model, id));
    field(spec, state, move |typed| {
        context.send(Msg::Reason(id, typed));
    })
}
