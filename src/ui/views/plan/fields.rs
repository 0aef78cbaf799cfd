//! The fields of a step.

use leptos::prelude::*;

use crate::core::app::planning::{control_id, draft_field as draft_field_of};
use crate::core::app::{Later, PlanField};
use crate::core::assessment::{ADDRESS, NOTE, SHORT};
use crate::core::catalogue::{CriterionId, estimate};
use crate::core::text::plan as words;
use crate::core::view_model::plan::{chosen, field as state, options};
use crate::ui::context::Context;
use crate::ui::dom::{El, el};
use crate::ui::widgets::draft::draft_field;
use crate::ui::widgets::field::{Beside, Control, Spec, field as text_field};

/// What is chosen from a few.
pub(super) fn choices(id: CriterionId, context: Context) -> [El; 2] {
    let estimate = estimate(id);
    let why = words::estimate(estimate.size, estimate.reason);
    let choices = el("div")
        .class("find")
        .child(choice(id, PlanField::State, words::STATE, context))
        .child(choice(id, PlanField::Effort, words::EFFORT, context))
        .child(choice(id, PlanField::Impact, words::IMPACT, context));
    [choices, el("p").class("small sub").child(why)]
}

/// What is typed.
pub(super) fn texts(id: CriterionId, context: Context) -> [El; 2] {
    let short = Control::Input("text");
    let url = (words::URL, Control::Input("url"), ADDRESS.chars);
    let owner = (words::OWNER, short, SHORT.chars);
    let due = (words::DUE, short, SHORT.chars);
    let row = el("div")
        .class("ev")
        .child(field(id, PlanField::Url, url, context))
        .child(field(id, PlanField::Owner, owner, context))
        .child(field(id, PlanField::Due, due, context));
    let note = (words::NOTE, Control::Area, NOTE.chars);
    [row, field(id, PlanField::Note, note, context)]
}

fn choice(id: CriterionId, which: PlanField, label: &'static str, context: Context) -> El {
    let now = context.memo(move |model| chosen(model, id, which));
    let options = options(id, which).into_iter().map(|(value, words)| {
        el("option")
            .set("value", value)
            .is("selected", move || now.get() == value)
            .child(words)
    });
    let control = control_id(id, which);
    let select = el("select")
        .set("id", control.clone())
        .set("name", control)
        .children(options)
        .on("change", move |event| {
            context.send(Later::Plan(id, which, event_target_value(&event)));
        });
    el("label").child(label).child(select)
}

fn field(
    id: CriterionId,
    which: PlanField,
    (label, control, max): (&'static str, Control, usize),
    context: Context,
) -> El {
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
    };
    let state = context.memo(move |model| state(model, id, which));
    let input = move |typed| context.send(Later::Plan(id, which, typed));
    match draft_field_of(id, which) {
        Some(draft) => draft_field(spec, state, draft, input),
        None => text_field(spec, state, input),
    }
}
