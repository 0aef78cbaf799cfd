//! The fields of a step.

use leptos::prelude::*;

use crate::domain::assessment::{ADDRESS, NOTE, PlanField, PlanKind, REASON, SHORT};
use crate::domain::catalogue::{CriterionId, estimate};
use crate::features::plan::go_to::control_id;
use crate::features::plan::state::PlanMsg;
use crate::features::plan::update::draft_field;
use crate::features::plan::view_model::{chosen, field as state, options};
use crate::features::plan::{accept, words};
use crate::formats::words::plan::names;
use crate::ui::context::Context;
use crate::ui::widgets::field::{Beside, Control, Field, Spec};

/// Fields that stand in the row of a step.
const IN_ROW: [PlanField; 4] = [
    PlanField::Effort,
    PlanField::Owner,
    PlanField::Due,
    PlanField::State,
];

fn rest() -> impl DoubleEndedIterator<Item = PlanField> + Clone {
    let all = PlanField::ALL.into_iter();
    all.filter(|field| !IN_ROW.contains(field))
}

/// What is chosen from a few and has no place in the row.
#[component]
pub(crate) fn Choices(id: CriterionId) -> impl IntoView {
    let estimate = estimate(id);
    let fields = rest().filter(|field| match field.kind() {
        PlanKind::State | PlanKind::Size(_) => true,
        PlanKind::Reason
        | PlanKind::Day
        | PlanKind::Due
        | PlanKind::Text
        | PlanKind::Address
        | PlanKind::Note => false,
    });
    view! {
        <p class="small sub">{words::estimate(estimate.size, estimate.reason)}</p>
        <div class="find">
            {fields.map(|which| view! { <Choice id which /> }).collect_view()}
        </div>
    }
}

/// What an accepted risk needs, while that state is chosen: the reason, and once
/// there is one the day to look again.
#[component]
pub(crate) fn Acceptance(id: CriterionId) -> impl IntoView {
    let context = Context::get();
    let is_chosen = context.memo(move |model| accept::is_chosen(model, id));
    let is_saved = context.memo(move |model| accept::saved(model, id).is_some());
    view! {
        {move || is_chosen.get().then(|| view! { <Text id which=PlanField::Reason /> })}
        {move || is_saved.get().then(|| view! { <Text id which=PlanField::LookAgain /> })}
    }
}

/// What is typed and has no place in the row.
#[component]
pub(crate) fn Texts(id: CriterionId) -> impl IntoView {
    // The link first: who tracks the work elsewhere says the rest there.
    let fields = rest().rev();
    let lines = fields.clone().filter(|field| match field.kind() {
        PlanKind::Due | PlanKind::Text | PlanKind::Address => true,
        PlanKind::State | PlanKind::Reason | PlanKind::Day | PlanKind::Size(_) | PlanKind::Note => {
            false
        }
    });
    let notes = fields.filter(|field| field.kind() == PlanKind::Note);
    view! {
        {lines.map(|which| view! { <Text id which /> }).collect_view()}
        {notes.map(|which| view! { <Text id which /> }).collect_view()}
    }
}

#[component]
fn Choice(id: CriterionId, which: PlanField) -> impl IntoView {
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
            {names(which).label}
            <select id=control.clone() name=control on:change=choose>
                {options.collect_view()}
            </select>
        </label>
    }
}

#[component]
fn Text(id: CriterionId, which: PlanField) -> impl IntoView {
    let context = Context::get();
    let (control, max, beside) = match which.kind() {
        PlanKind::Note => (Control::Area, NOTE.chars, Beside::Nothing),
        PlanKind::Address => (Control::Input("url"), ADDRESS.chars, Beside::Problem),
        PlanKind::Due => (Control::Input("text"), SHORT.chars, Beside::Problem),
        PlanKind::Reason => (Control::Input("text"), REASON.chars, Beside::HintAndProblem),
        PlanKind::Day => (Control::Input("text"), SHORT.chars, Beside::HintAndProblem),
        PlanKind::Text | PlanKind::State | PlanKind::Size(_) => {
            (Control::Input("text"), SHORT.chars, Beside::Nothing)
        }
    };
    let spec = Spec {
        id: control_id(id, which),
        name: control_id(id, which),
        label: names(which).label,
        control,
        max,
        autocomplete: "off",
        beside,
        draft: draft_field(id, which).map(|field| (field, 0)),
    };
    let state = context.memo(move |model| state(model, id, which));
    let input = move |typed| context.send(PlanMsg::Change(id, which, typed));
    view! { <Field spec state input /> }
}
