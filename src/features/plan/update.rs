//! Changes to the plan. None of them changes an answer.

use crate::app::effect::Effect;
use crate::app::feature::Feature;
use crate::app::history::Field;
use crate::app::lazy::loading;
use crate::app::messages::{Done, Notice};
use crate::app::model::Model;
use crate::app::start::Now;
use crate::app::words::frame;
use crate::app::{drafts, edit};
use crate::domain::assessment::{
    NOTE, PlanField, PlanKind, PlanSlot, SHORT, Status, Text, WebAddress,
};
use crate::domain::catalogue::{CriterionId, Level, TrackId};
use crate::domain::plan;
use crate::features::plan::state::PlanMsg;
use crate::features::plan::words::table as words;
use crate::features::plan::{accept, go_to, groups, several, text};
use crate::formats::draft::{DraftField, due};
use crate::formats::words::plan::names;

/// What is typed in a field and is no value of it yet.
pub fn draft(model: &Model, id: CriterionId, field: PlanField) -> Option<&str> {
    drafts::draft(model, draft_field(id, field)?)
}

/// The field as one that can hold a draft; `None` where it takes any text.
pub fn draft_field(id: CriterionId, field: PlanField) -> Option<DraftField> {
    match field.kind() {
        PlanKind::Due => Some(DraftField::PlanDue(id)),
        PlanKind::Address => Some(DraftField::PlanUrl(id)),
        PlanKind::Reason => Some(DraftField::PlanReason(id)),
        PlanKind::Day => Some(DraftField::PlanLook(id)),
        PlanKind::State | PlanKind::Size(_) | PlanKind::Text | PlanKind::Note => None,
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

/// What is planned although nothing is left to do of it, in catalogue order. A
/// plan that is emptied stays until the steps are sorted, and its fields with it.
pub fn settled(model: &Model) -> Vec<CriterionId> {
    let items = model.mine.plan.items.iter();
    items
        .filter(|(id, item)| !item.is_empty() || model.drafts.settled.contains(id))
        .filter(|(id, _)| !plan::is_gap(&model.mine, *id))
        .map(|(id, _)| id)
        .collect()
}

/// Changes the plan.
pub(crate) fn update(model: &mut Model, msg: PlanMsg, now: &Now) -> Vec<Effect> {
    match msg {
        PlanMsg::Target(track, level) => target(model, track, level, now),
        PlanMsg::Change(id, which, text) => changed(model, id, which, &text, now),
        PlanMsg::Write(which, typed) => text::write(model, which, &typed, now),
        PlanMsg::Sort => arrive(model),
        PlanMsg::ShowTargets => vec![go_to::focus_on_targets()],
        PlanMsg::Edit(id) => go_to::edit(model, id),
        PlanMsg::Accept(id) => go_to::accept(model, id, now),
        PlanMsg::ChangeSeveral(mut ids, by) => {
            keep_order(model);
            ids.retain(|id| model.drafts.steps.contains(id));
            several::change(model, &ids, &by, now)
        }
        PlanMsg::MarkMet(id) => mark_met(model, id, now),
    }
}

/// Sorts the steps, and loads what is handed off of them: it stands below.
pub(crate) fn arrive(model: &mut Model) -> Vec<Effect> {
    sort(model);
    loading::begin_for(model, Feature::Handoff)
}

fn sort(model: &mut Model) {
    model.drafts.settled.clear();
    model.drafts.steps = plan::order(&model.mine, &plan::scope(&model.mine));
}

fn target(model: &mut Model, track: TrackId, level: Option<Level>, now: &Now) -> Vec<Effect> {
    let effects = edit::apply(model, now, |mine| {
        *mine.plan.targets.get_mut(track) = level;
    });
    sort(model);
    effects
}

/// Changes a field. Where the step goes to another group of the table, focus goes along, and that
/// is said: it moves in the page, which takes focus from it.
fn changed(
    model: &mut Model,
    id: CriterionId,
    which: PlanField,
    text: &str,
    now: &Now,
) -> Vec<Effect> {
    let before = groups::group_of(model, id);
    let mut effects = field(model, id, which, text, now);
    let group = groups::group_of(model, id);
    if group != before && plan::is_gap(&model.mine, id) {
        let name = groups::name(model, group);
        model
            .messages
            .announce(&words::moved(id.get().title, &name));
        effects.push(go_to::focus_on(id, which));
    }
    effects
}

/// Remembers the order in which the steps are now.
fn keep_order(model: &mut Model) {
    model.drafts.steps = steps(model);
    model.drafts.settled = settled(model);
}

pub(crate) fn field(
    model: &mut Model,
    id: CriterionId,
    field: PlanField,
    text: &str,
    now: &Now,
) -> Vec<Effect> {
    keep_order(model);
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
        PlanKind::State => accept::choose(model, id, text, now),
        PlanKind::Reason => accept::reason(model, id, text, now),
        PlanKind::Day => accept::look_again(model, id, text, now),
        PlanKind::Size(_) => change(model, (id, field), None, now, |slot| {
            if let PlanSlot::Size(size) = slot {
                *size = field.size(text);
            }
        }),
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
    effects.push(go_to::focus_on_steps());
    effects
}
