//! The last change, or the draft that was begun last, taken back.

use super::edit::{save, say};
use super::{Done, Effect, Model, Now, drafts};
use crate::core::assessment::Unit;
use crate::core::text::done;

/// Takes the last change back, as a new change that is saved like any other; or
/// the draft that was begun last, which leaves what is saved as it is.
pub(super) fn undo(model: &mut Model, now: &Now) -> Vec<Effect> {
    while let Some((units, draft)) = model.history.undo(&mut model.mine) {
        let mut named = units;
        if let Some(draft) = draft {
            named.set(draft.0.unit(), true);
            if !drafts::take_back(model, draft) && units.is_empty() {
                // Another tab has brought the draft to its end.
                continue;
            }
        }
        if units.has(Unit::About) {
            // Targets are among it, and they decide what the steps are.
            model.drafts.steps.clear();
        }
        let mut effects = Vec::new();
        if !units.is_empty() {
            effects = save(model, units, now);
        }
        let mut changed = named.iter();
        let only = match (changed.next(), changed.next()) {
            (Some(Unit::Criterion(id)), None) => Some(id),
            _ => None,
        };
        say(model, Done::Undone, &done::undone(only));
        return effects;
    }
    Vec::new()
}
