//! Required checks that answer by themselves.
//!
//! Once every check that counts is ticked, nothing is left to decide but the answer *met*. It is given
//! where there was none, and goes with the tick that gave it. What a person has answered stays.

use crate::app::edit;
use crate::app::effect::{Effect, Focus};
use crate::app::messages::{Done, Notice};
use crate::app::model::Model;
use crate::app::start::Now;
use crate::app::undo;
use crate::domain::assessment::{Section, Status};
use crate::domain::catalogue::CriterionId;
use crate::domain::scoring::{is_met_by_checks, suggested};
use crate::features::evidence::view_model::due::answered_by_checks;
use crate::features::questions::words as text;

/// Gives the answer, if the checks now come to it and there is none.
pub(crate) fn ticked(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    let (answer, now_fits) = (model.mine.answers.get(id), suggested(&model.mine, id));
    if answer.status == Some(Status::Met) && model.by_checks.has(Section::Criterion(id)) {
        return withdraw(model, id, now);
    }
    if answer.status.is_some() || now_fits != Some(Status::Met) {
        return Vec::new();
    }
    let effects = edit::answer(model, id, Status::Met, now);
    model.by_checks.set(Section::Criterion(id), true);
    if let Some(why) = answered_by_checks(model, id) {
        let said = [&why, " ", model.messages.announcement()].concat();
        model.messages.announce(&said);
    }
    effects
}

/// Takes the answer back, if the checks that are left no longer come to it and nobody else stands for it.
fn withdraw(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    let answer = model.mine.answers.get(id);
    let is_shared = answer.checked.is_some() || !answer.suggested_by.is_blank();
    if is_shared || is_met_by_checks(&model.mine, id) {
        return Vec::new();
    }
    model.by_checks.set(Section::Criterion(id), false);
    let effects = edit::apply(model, now, |mine| mine.clear(id));
    let said = text::withdrawn(id);
    model
        .messages
        .show(Notice::Done(Done::Cleared, said.clone()));
    model.messages.announce(&said);
    effects
}

/// Takes it back and leaves the ticks. The button goes; focus moves to the answer.
pub(crate) fn take_back(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    model.by_checks.set(Section::Criterion(id), false);
    let mut effects = undo::undo(model, now);
    let radio = edit::radio_id(id, Status::Met);
    effects.push(Effect::Focus(Focus::Element(radio)));
    effects
}
