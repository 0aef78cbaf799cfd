//! Going to the fields of a step, from where it is proposed or listed.

use crate::app::effect::{Effect, Focus};
use crate::app::model::Model;
use crate::app::start::Now;
use crate::domain::assessment::{PlanField, PlanState};
use crate::domain::catalogue::CriterionId;
use crate::features::plan::accept::{choose, is_chosen};

/// Id of the heading above the steps, which takes focus when what had it goes.
pub const STEPS_ID: &str = "steps";

/// Id of the heading above the targets.
pub const TARGETS_ID: &str = "targets";

/// Id of the control of a field: `i-authn-mfa-totp-due`.
pub fn control_id(id: CriterionId, field: PlanField) -> String {
    ["i-", id.get().slug, "-", field.key()].concat()
}

/// Moves focus to a field.
pub(crate) fn focus_on(id: CriterionId, field: PlanField) -> Effect {
    Effect::Focus(Focus::Element(control_id(id, field)))
}

/// Moves focus to the targets.
pub(crate) fn focus_on_targets() -> Effect {
    Effect::Focus(Focus::Element(TARGETS_ID.to_owned()))
}

/// Moves focus to the heading of the steps.
pub(crate) fn focus_on_steps() -> Effect {
    Effect::Focus(Focus::Element(STEPS_ID.to_owned()))
}

/// Goes to what is to be said first: the quarter, or why the risk is accepted.
pub(crate) fn edit(model: &Model, id: CriterionId) -> Vec<Effect> {
    let field = if is_chosen(model, id) {
        PlanField::Reason
    } else {
        PlanField::Due
    };
    vec![focus_on(id, field)]
}

/// Chooses to accept the risk, and goes to the field for the reason.
pub(crate) fn accept(model: &mut Model, id: CriterionId, now: &Now) -> Vec<Effect> {
    let mut effects = choose(model, id, PlanState::ACCEPTED, now);
    effects.push(focus_on(id, PlanField::Reason));
    effects
}
