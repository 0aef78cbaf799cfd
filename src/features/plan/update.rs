//! Changes to the plan. None of them changes an answer.

use crate::app::effect::{Effect, Focus};
use crate::app::history::Field;
use crate::app::messages::{Done, Notice};
use crate::app::model::Model;
use crate::app::start::Now;
use crate::app::words::frame;
use crate::app::{drafts, edit};
use crate::domain::assessment::{
    NOTE, PlanField, PlanKind, PlanSlot, PlanState, SHORT, Status, Text, WebAddress,
};
use crate::domain::catalogue::{CriterionId, Level, TrackId};
use crate::domain::plan;
use crate::features::plan::state::PlanMsg;
use crate::formats::draft::{DraftField, due};
use crate::formats::words::plan::names;

/// Id of the heading above the steps, which takes focus when a step goes.
pub const STEPS_ID: &str = "steps";

/// Id of the control of a field: `i-authn-mfa-totp-due`.
pub fn control_id(id: CriterionId, field: PlanField) -> String {
    ["i-", id.get().slug, "-", field.key()].concat()
}

/// What is typed in a field and is no value of it yet.
pub fn draft(model: &Model, id: CriterionId, field: PlanField) -> Option<&str> {
    drafts::draft(model, draft_field(id, field)?)
}

/// The field as one that can hold a draft; `None` where it takes any text.
pub fn draft_field(id: CriterionId, field: PlanField) -> Option<DraftField> {
    match field.kind() {
        PlanKind::Due => Some(DraftField::PlanDue(id)),
        PlanKind::Address => Some(DraftField::PlanUrl(id)),
        PlanKind::State
        | PlanKind::Reason
        | PlanKind::Day
        | PlanKind::Size(_)
        | PlanKind::Text
        | PlanKind::Note => None,
    }
}

/// The steps in the order in which they stand. It changes only with what is
/// among them, or when somebody asks for it: a step whose effort is being
/// chosen must not move away.
pub fn steps(model: &Model) -> Vec<CriterionId> {
    let (shown, scope) = (&model.drafts.steps, plan::scope(&model.mine));
    let whole = scope.iter().all(|id| shown.contains(id));
    if whole && shown.iter().all(|id| plan::is_gap(&model.mine, *id)) {
        return shown.clone();
    }
    plan::order(&model.mine, &scope)
}

/// Whether the steps would stand otherwise if they were sorted again.
pub fn is_unsorted(model: &Model) -> bool {
    let shown = steps(model);
    plan::order(&model.mine, &shown) != shown
}

/// What is planned although nothing is left to do of it, in catalogue order. A
/// plan that is emptied stays until the steps are sorted, and its fields with it.
pub fn settled(model: &Model) -> Vec<CriterionId> {
    let items = model.mine.plan.items.iter();
    let stands = |id| model.drafts.settled.contains(&id);
    items
        .filter(|(id, item)| !item.is_empty() || stands(*id))
        .filter(|(id, _)| !plan::is_gap(&model.mine, *id))
        .map(|(id, _)| id)
        .collect()
}

/// Changes the plan.
pub(crate) fn update(model: &mut Model, msg: PlanMsg, now: &Now) -> Vec<Effect> {
    match msg {
        PlanMsg::Target(track, level) => target(model, track, level, now),
        PlanMsg::Change(id, which, text) => field(model, id, which, &text, now),
        PlanMsg::Sort => sort(model),
        PlanMsg::MarkMet(id) => mark_met(model, id, now),
    }
}

pub(crate) fn sort(model: &mut Model) -> Vec<Effect> {
    model.drafts.settled.clear();
    model.drafts.steps = plan::order(&model.mine, &plan::scope(&model.mine));
    Vec::new()
}

fn target(model: &mut Model, track: TrackId, level: Option<Level>, now: &Now) -> Vec<Effect> {
    let effects = edit::apply(model, now, |mine| {
        *mine.plan.targets.get_mut(track) = level;
    });
    sort(model);
    effects
}

pub(crate) fn field(
    model: &mut Model,
    id: CriterionId,
    field: PlanField,
    text: &str,
    now: &Now,
) -> Vec<Effect> {
    model.drafts.steps = steps(model);
    model.drafts.settled = settled(model);
    let saved = !model
        .mine
        .plan
        .items
        .get(id)
        .value(field)
        .as_str()
        .is_empty();
    let nfc = model.nfc.0;
    match field.kind() {
        PlanKind::State | PlanKind::Size(_) => change(model, (id, field), None, now, |slot| {
            choose(slot, field, text);
        }),
        // They are typed with the state that they belong to.
        PlanKind::Reason | PlanKind::Day => Vec::new(),
        PlanKind::Text | PlanKind::Note => {
            let step = Field(names(field).prop, Some(id));
            change(model, (id, field), Some(step), now, |slot| {
                write(slot, &nfc(text));
            })
        }
        PlanKind::Due => {
            let draft = DraftField::PlanDue(id);
            let entry = drafts::type_in(model, draft, text, saved, due);
            let step = Some(drafts::history_field(draft));
            change(model, (id, field), step, now, |slot| {
                if let PlanSlot::Due(due) = slot {
                    entry.save_to(due);
                }
            })
        }
        PlanKind::Address => {
            let draft = DraftField::PlanUrl(id);
            let entry = drafts::type_in(model, draft, text, saved, WebAddress::parse);
            let step = Some(drafts::history_field(draft));
            change(model, (id, field), step, now, |slot| {
                if let PlanSlot::Address(url) = slot {
                    entry.save_to(url);
                }
            })
        }
    }
}

fn choose(slot: PlanSlot, field: PlanField, slug: &str) {
    match slot {
        PlanSlot::State(state) => *state = PlanState::parse(slug),
        PlanSlot::Size(size) => *size = field.size(slug),
        PlanSlot::Due(_) | PlanSlot::Text(_) | PlanSlot::Address(_) | PlanSlot::Note(_) => {}
    }
}

fn write(slot: PlanSlot, text: &str) {
    match slot {
        PlanSlot::Text(own) => *own = Text::typed(text, SHORT),
        PlanSlot::Note(own) => *own = Text::typed(text, NOTE),
        PlanSlot::State(_) | PlanSlot::Due(_) | PlanSlot::Size(_) | PlanSlot::Address(_) => {}
    }
}

fn change(
    model: &mut Model,
    (id, field): (CriterionId, PlanField),
    step: Option<Field>,
    now: &Now,
    change: impl FnOnce(PlanSlot),
) -> Vec<Effect> {
    edit::typed(model, now, step, |mine| {
        change(mine.plan.items.get_mut(id).slot(field));
    })
}

/// Answers a step with *met*. It is no longer among the steps, and focus goes
/// to their heading.
fn mark_met(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    let mut effects = edit::answer(model, id, Status::Met, now);
    model
        .messages
        .show(Notice::Done(Done::MarkedMet, frame::marked_met(id)));
    effects.push(Effect::Focus(Focus::Element(STEPS_ID.to_owned())));
    effects
}
