//! Changing several steps at once.

use crate::app::drafts;
use crate::app::edit;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::start::Now;
use crate::domain::assessment::{PlanState, SHORT, Text};
use crate::domain::catalogue::CriterionId;
use crate::features::plan::go_to;
use crate::features::plan::state::ForSeveral;
use crate::features::plan::words::table as words;
use crate::formats::draft::{DraftField, due};

/// Changes these steps, as one change. What they were selected in is gone then, so focus goes to
/// the heading.
pub(crate) fn change(
    model: &mut Model,
    ids: &[CriterionId],
    by: &ForSeveral,
    now: &Now,
) -> Vec<Effect> {
    let nfc = model.nfc.0;
    let owner = by
        .owner
        .as_deref()
        .map(|text| Text::typed(&nfc(text), SHORT));
    for id in ids {
        forget_drafts(model, *id, by);
    }
    let mut effects = edit::apply(model, now, |mine| {
        for id in ids {
            let item = mine.plan.items.get_mut(*id);
            if let Some(text) = &by.state {
                item.state = PlanState::parse(text);
            }
            if let Some(text) = &by.due {
                item.due = due(text);
            }
            if let Some(owner) = &owner {
                item.owner.clone_from(owner);
            }
        }
    });
    model.messages.announce(&words::changed(ids.len()));
    effects.push(go_to::focus_on_steps());
    effects
}

/// What was typed there and is no value yet is given up.
fn forget_drafts(model: &mut Model, id: CriterionId, by: &ForSeveral) {
    if by.state.is_some() {
        drafts::set(model, DraftField::PlanReason(id), None);
        drafts::set(model, DraftField::PlanLook(id), None);
    }
    if by.due.is_some() {
        drafts::set(model, DraftField::PlanDue(id), None);
    }
}
