//! The reason that *not applicable* asks for, in place.

use leptos::prelude::*;

use crate::domain::assessment::{REASON, Status};
use crate::domain::catalogue::Criterion;
use crate::features::questions::state::QuestionsMsg;
use crate::features::questions::view_model::criterion::CriterionView;
use crate::features::questions::view_model::{criterion as view_model, name};
use crate::features::questions::words as text;
use crate::ui::context::Context;
use crate::ui::widgets::field::{Beside, Control, Field, Spec};

/// The reason, while *not applicable* is chosen.
#[component]
pub(crate) fn Reason(criterion: &'static Criterion, state: Memo<CriterionView>) -> impl IntoView {
    let context = Context::get();
    let id = criterion.id;
    let not_applicable = Some(Status::NotApplicable);
    let shown = Memo::new(move |_| state.with(|state| state.status == not_applicable));
    move || {
        shown.get().then(|| {
            let spec = Spec {
                id: name("r-", criterion),
                name: name("r-", criterion),
                label: text::WHY_NOT,
                control: Control::Input("text"),
                max: REASON.chars,
                autocomplete: "off",
                beside: Beside::Hint,
                draft: None,
            };
            let state = context.memo(move |model| view_model::reason(model, id));
            view! {
                <Field spec state input=move |typed| context.send(QuestionsMsg::Reason(id, typed)) />
            }
        })
    }
}
