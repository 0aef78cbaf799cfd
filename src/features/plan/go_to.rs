//! Going to a step, from where it is proposed.

use crate::app::effect::{Effect, Focus};
use crate::app::model::Model;
use crate::app::start::Now;
use crate::domain::assessment::PlanState;
use crate::domain::catalogue::CriterionId;
use crate::features::plan::accept::choose;

/// The id of the line of a step, which opens its fields.
pub fn step_id(id: CriterionId) -> String {
    ["step-", id.get().slug].concat()
}

/// Opens a step.
pub(crate) fn edit(id: CriterionId) -> Vec<Effect> {
    vec![Effect::Focus(Focus::Element(step_id(id)))]
}

/// Opens a step to accept its risk: the field for the reason stands in it.
pub(crate) fn accept(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    let mut effects = choose(model, id, PlanState::ACCEPTED, now);
    effects.extend(edit(id));
    effects
}
