//! The fields of a step.

use leptos::prelude::*;

use crate::domain::assessment::{ADDRESS, NOTE, SHORT};
use crate::domain::catalogue::{CriterionId, estimate};
use crate::features::plan::state::{PlanField, PlanMsg};
use crate::features::plan::update::{control_id, draft_field};
use crate::features::plan::view_model::{chosen, field as state, options};
use crate::features::plan::words;
use crate::ui::context::Context;
use crate::ui::widgets::field::{Beside, Control, Field, Spec};

/// What is chosen from a few.
#[component]
pub(crate) fn Choices(id: CriterionId) -> impl IntoView {
    let estimate = estimate(id);
    view! {
        <div class="find">
            <Choice id which=PlanField::State label=words::STATE />
            <Choice id which=PlanField::Effort label=words::EFFORT />
            <Choice id which=PlanField::Impact label=words::IMPACT />
        </div>
        <p class="small sub">{words::estimate(estimate.size, estimate.reason)}</p>
    }
}

/// What is typed.
#[component]
pub(crate) fn Texts(id: CriterionId) -> impl IntoView {
    let short = Control::Input("text");
    let url = Control::Input("url");
    view! {
        <div class="ev">
            <Text id which=PlanField::Url label=words::URL control=url max=ADDRESS.chars />
            <Text id which=PlanField::Owner label=words::OWNER control=short max=SHORT.chars />
            <Text id which=PlanField::Due label=words::DUE control=short max=SHORT.chars />
        </div>
        <Text id which=PlanField::Note label=words::NOTE control=Control::Area max=NOTE.chars />
    }
}

#[component]
fn Choice(id: CriterionId, which: PlanField, label: &'static str) -> impl IntoView {
    let context = Context::get();
    let now = context.memo(move |model| chosen(model, id, which));
    let options = options(id, which).into_iter().map(|(value, words)| {
        view! {
            <option value=value prop:selected=move || now.get() == value>
                {words}
            </option>
        }
    });
    let control = control_id(id, which);
    let choose = move |event| {
        context.send(PlanMsg::Change(id, which, event_target_value(&event)));
    };
    view! {
        <label>
            {label}
            <select id=control.clone() name=control on:change=choose>
                {options.collect_view()}
            </select>
        </label>
    }
}

#[component]
fn Text(
    id: CriterionId,
    which: PlanField,
    label: &'static str,
    control: Control,
    max: usize,
) -> impl IntoView {
    let context = Context::get();
    let spec = Spec {
        id: control_id(id, which),
        name: control_id(id, which),
        label,
        control,
        max,
        autocomplete: "off",
        beside: match which {
            PlanField::Due | PlanField::Url => Beside::Problem,
            _ => Beside::Nothing,
        },
        draft: draft_field(id, which).map(|field| (field, 0)),
    };
    let state = context.memo(move |model| state(model, id, which));
    let input = move |typed| context.send(PlanMsg::Change(id, which, typed));
    view! { <Field spec state input /> }
}
