//! The last change, or the draft that was begun last, taken back.

use crate::app::drafts;
use crate::app::edit::save;
use crate::app::effect::Effect;
use crate::app::messages::Done;
use crate::app::model::Model;
use crate::app::start::Now;
use crate::app::words::done;
use crate::domain::assessment::Section;

/// Takes the last change back, as a new change that is saved like any other; or
/// the draft that was begun last, which leaves what is saved as it is.
pub(crate) fn undo(model: &mut Model, now: &Now) -> Vec<Effect> {
    let before = model.mine.clone();
    while let Some((sections, draft)) = model.history.undo(&mut model.mine) {
        let mut named = sections;
        if let Some(draft) = draft {
            named.set(draft.0.section(), true);
            if !drafts::take_back(model, draft) && sections.is_empty() {
                // Another tab has brought the draft to its end.
                continue;
            }
        }
        if sections.has(Section::About) {
            // Targets are among it, and they decide what the steps are.
            model.drafts.steps.clear();
        }
        let mut effects = Vec::new();
        if !sections.is_empty() {
            effects = save(model, &before, sections, now);
        }
        let mut changed = named.iter();
        let only = match (changed.next(), changed.next()) {
            (Some(Section::Criterion(id)), None) => Some(id),
            _ => None,
        };
        model.messages.say(Done::Undone, &done::undone(only));
        return effects;
    }
    Vec::new()
}
