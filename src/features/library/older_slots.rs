//! Two slots are for the open assessment; the others need one.

use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::features::library::effects::read_for;
use crate::features::library::state::ReadFor;
use crate::formats::storage as stored;
use crate::formats::storage::{Restored, id_of, key_of, keys_of, open_slots, slots_of};

/// Frees the older slot of each assessment that is not open, given what the
/// page found when it was opened. Until then whatever was open keeps both.
pub(crate) fn free_older_slots(model: &Model, items: &[(String, String)]) -> Vec<Effect> {
    // Every pair is met once, at the key of its first slot.
    let pairs = items.iter().filter_map(|(key, _)| {
        let id = id_of(key).filter(|id| *id != model.mine.metadata.id)?;
        let [first, _] = keys_of(id);
        let texts = slots_of(items, id);
        let is_pair = *key == first && texts.iter().all(Option::is_some);
        let slots = is_pair.then(|| open_slots(id, texts))??;
        let newest = slots
            .newest
            .fine()
            .filter(|_| slots.quarantined.is_empty())?;
        Some((id, newest.metadata.revision))
    });
    let reads = pairs.flat_map(|(id, revision)| {
        let older = key_of(id, revision.saturating_add(1));
        read_for(vec![older.clone()], ReadFor::OlderSlot(older, revision))
    });
    reads.collect()
}

/// Frees a slot, if what was read from it is indeed the older state: another
/// tab may have the same assessment open and have written there just now.
pub(crate) fn free(key: String, newest: u32, text: Option<&str>) -> Vec<Effect> {
    match text.map(stored::open) {
        Some(Restored::Fine(older)) if older.metadata.revision < newest => {
            vec![Effect::Remove(vec![key])]
        }
        _ => Vec::new(),
    }
}
