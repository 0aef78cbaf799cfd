//! Required checks that answer by themselves.
//!
//! Once every check that counts is ticked, nothing is left to decide but the answer *met*. It is given
//! where there was none: what a person has answered stays, and so does the answer when a tick goes.

use crate::app::edit;
use crate::app::effect::{Effect, Focus};
use crate::app::model::Model;
use crate::app::start::Now;
use crate::app::undo;
use crate::domain::assessment::Status;
use crate::domain::catalogue::CriterionId;
use crate::domain::scoring::suggested;
use crate::features::evidence::view_model::due::answered_by_checks;

/// Gives the answer, if the checks now come to it and there is none.
pub(crate) fn ticked(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    let answer = model.mine.answers.get(id);
    if answer.status.is_some() || suggested(&model.mine, id) != Some(Status::Met) {
        return Vec::new();
    }
    let effects = edit::answer(model, id, Status::Met, now);
    if let Some(why) = answered_by_checks(model, id) {
        let said = [&why, " ", model.messages.announcement()].concat();
        model.messages.announce(&said);
    }
    effects
}

/// Takes it back and leaves the ticks. The button goes; focus moves to the answer.
pub(crate) fn take_back(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    let mut effects = undo::undo(model, now);
    let radio = edit::radio_id(id, Status::Met);
    effects.push(Effect::Focus(Focus::Element(radio)));
    effects
}
