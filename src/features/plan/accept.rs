//! Accepting the risk of a gap: a state that is saved with its reason or not at all.
//!
//! Until there is a reason the choice is a draft, and what was saved stays.

use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::start::Now;
use crate::app::{drafts, edit};
use crate::domain::assessment::{Accepted, Due, PlanState, REASON, Text};
use crate::domain::catalogue::CriterionId;
use crate::formats::draft::{Draft, DraftField, day};

/// The risk that is accepted, where it is saved.
pub fn saved(model: &Model, id: CriterionId) -> Option<&Accepted> {
    model.mine.plan.items.get(id).accepted()
}

/// Whether the state *accepted* is chosen, with a reason or still without one.
pub fn is_chosen(model: &Model, id: CriterionId) -> bool {
    saved(model, id).is_some() || drafts::typed(model, DraftField::PlanReason(id)).is_some()
}

/// Chooses a state by its name, an empty one for none.
pub(crate) fn choose(model: &mut Model, id: CriterionId, slug: &str, now: &Now) -> Vec<Effect> {
    let reason = DraftField::PlanReason(id);
    let before = model.mine.plan.items.get(id).state.clone();
    if slug == PlanState::ACCEPTED {
        if saved(model, id).is_none() {
            let draft = Some(Draft::Text(Text::default()));
            drafts::replace(model, reason, draft, before.is_some(), false);
        }
        return Vec::new();
    }
    let after = PlanState::parse(slug);
    drafts::replace(model, reason, None, before.is_some(), before != after);
    drafts::set(model, DraftField::PlanLook(id), None);
    edit::apply(model, now, |mine| mine.plan.items.get_mut(id).state = after)
}

/// Takes in the reason as typed. While it is blank, the last good state stays.
pub(crate) fn reason(model: &mut Model, id: CriterionId, text: &str, now: &Now) -> Vec<Effect> {
    let text = Text::typed(&(model.nfc.0)(text), REASON);
    let (is_saved, day) = match saved(model, id) {
        Some(saved) => (true, saved.look_again().map(Due::last_day)),
        None => (model.mine.plan.items.get(id).state.is_some(), None),
    };
    let accepted = Accepted::new(text.clone(), day);
    let draft = accepted.is_none().then_some(Draft::Text(text));
    let field = DraftField::PlanReason(id);
    drafts::replace(model, field, draft, is_saved, accepted.is_some());
    write(model, id, field, accepted, now)
}

/// Takes in the day to look again as typed. It belongs to a risk that is accepted.
pub(crate) fn look_again(model: &mut Model, id: CriterionId, text: &str, now: &Now) -> Vec<Effect> {
    let Some(accepted) = saved(model, id).cloned() else {
        return Vec::new();
    };
    let mut when = accepted.look_again().map(Due::last_day);
    let field = DraftField::PlanLook(id);
    let parse = |text: &str| day(text.trim());
    drafts::type_in(model, field, text, when.is_some(), parse).save_to(&mut when);
    let accepted = Accepted::new(accepted.reason().clone(), when);
    write(model, id, field, accepted, now)
}

/// Saves an accepted risk, if there is one to save.
fn write(
    model: &mut Model,
    id: CriterionId,
    field: DraftField,
    accepted: Option<Accepted>,
    now: &Now,
) -> Vec<Effect> {
    let step = drafts::history_field(field);
    edit::typed(model, now, step, |mine| {
        if let Some(accepted) = accepted {
            mine.plan.items.get_mut(id).state = Some(PlanState::Accepted(accepted));
        }
    })
}
