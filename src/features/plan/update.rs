//! Changes to the plan. None of them changes an answer.

use crate::app::effect::{Effect, Focus};
use crate::app::history::Field;
use crate::app::messages::{Done, Notice};
use crate::app::model::Model;
use crate::app::start::Now;
use crate::app::words::frame;
use crate::app::{drafts, edit};
use crate::domain::assessment::{NOTE, PlanItem, PlanState, SHORT, Size, Status, Text, WebAddress};
use crate::domain::catalogue::{CriterionId, Level, TrackId};
use crate::domain::plan;
use crate::features::plan::state::{PlanField, PlanMsg};
use crate::formats::draft::{DraftField, due};

/// Id of the heading above the steps, which takes focus when a step goes.
pub const STEPS_ID: &str = "steps";

/// Id of the control of a field: `i-authn-mfa-totp-due`.
pub fn control_id(id: CriterionId, field: PlanField) -> String {
    let field = match field {
        PlanField::State => "state",
        PlanField::Due => "due",
        PlanField::Owner => "owner",
        PlanField::Effort => "effort",
        PlanField::Impact => "impact",
        PlanField::Url => "url",
        PlanField::Note => "note",
    };
    ["i-", id.get().slug, "-", field].concat()
}

/// What is typed in a field and is no value of it yet.
pub fn draft(model: &Model, id: CriterionId, field: PlanField) -> Option<&str> {
    drafts::draft(model, draft_field(id, field)?)
}

/// The field as one that can hold a draft; `None` where it takes any text.
pub fn draft_field(id: CriterionId, field: PlanField) -> Option<DraftField> {
    match field {
        PlanField::Due => Some(DraftField::PlanDue(id)),
        PlanField::Url => Some(DraftField::PlanUrl(id)),
        PlanField::State
        | PlanField::Owner
        | PlanField::Effort
        | PlanField::Impact
        | PlanField::Note => None,
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
    let nfc = model.nfc.0;
    let typed = |limit| Text::typed(&nfc(text), limit);
    match field {
        PlanField::State => {
            let state = PlanState::parse(text);
            change(model, id, None, now, |item| item.state = state)
        }
        PlanField::Effort => {
            let effort = Size::parse(text);
            change(model, id, None, now, |item| item.effort = effort)
        }
        PlanField::Impact => {
            let impact = Size::parse(text).filter(|size| *size != Size::Xl);
            change(model, id, None, now, |item| item.impact = impact)
        }
        PlanField::Owner => {
            let owner = typed(SHORT);
            change(model, id, Some("owner"), now, |item| item.owner = owner)
        }
        PlanField::Note => {
            let note = typed(NOTE);
            change(model, id, Some("plan note"), now, |item| item.note = note)
        }
        PlanField::Due => {
            let saved = model.mine.plan.items.get(id).due.is_some();
            let entry = drafts::type_in(model, DraftField::PlanDue(id), text, saved, due);
            change(model, id, Some("due"), now, |item| {
                entry.save_to(&mut item.due);
            })
        }
        PlanField::Url => {
            let (field, saved) = (DraftField::PlanUrl(id), &model.mine.plan.items.get(id).url);
            let saved = saved.is_some();
            let entry = drafts::type_in(model, field, text, saved, WebAddress::parse);
            change(model, id, Some("plan url"), now, |item| {
                entry.save_to(&mut item.url);
            })
        }
    }
}

fn change(
    model: &mut Model,
    id: CriterionId,
    field: Option<&'static str>,
    now: &Now,
    change: impl FnOnce(&mut PlanItem),
) -> Vec<Effect> {
    let field = field.map(|name| Field(name, Some(id)));
    edit::typed(model, now, field, |mine| {
        change(mine.plan.items.get_mut(id));
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
