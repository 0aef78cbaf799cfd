//! What another tab does with what is stored.

use crate::app::effect::Effect;
use crate::app::lazy::waiting::takes_mine;
use crate::app::messages::Notice;
use crate::app::model::{Model, Saving};
use crate::app::start::{Change, Now};
use crate::app::words::{done, spoken};
use crate::app::{drafts, persist};
use crate::domain::assessment::Assessment;
use crate::features::library::versions;
use crate::formats::storage as stored;
use crate::formats::storage::{Restored, Snapshot};

/// Follows what another tab did.
pub(crate) fn follow(model: &mut Model, change: Change, now: &Now) -> Vec<Effect> {
    if takes_mine(model, &change) {
        model.saving = Saving::Emptied;
        // They went with it, and are stored again with the next one.
        model.drafts.forget_stored();
    }
    let own = stored::keys_of(&model.mine.metadata.id);
    let is_kept = !model.mine.metadata.id.is_empty();
    match change {
        Some((key, _)) if is_kept && key == stored::drafts_key(&model.mine.metadata.id) => {
            return drafts::follow(model);
        }
        Some((key, Some(text))) if own.contains(&key) => match stored::open(&text) {
            Restored::Fine(other) => return merge(model, &other, now),
            // What a newer version wrote is never written over: this tab goes on under a new id.
            Restored::Newer => {
                model.mine.metadata.id.clear();
                model
                    .messages
                    .show(Notice::Stored("newer-version", done::newer(1)));
            }
            Restored::Damaged => {}
        },
        Some((key, Some(text))) if key == stored::INDEX_KEY => {
            if let Restored::Fine(library) = stored::open_index(&text) {
                let open = model.library.open.take();
                model.library = library;
                model.library.open = open;
                // That tab may not know yet what this one has begun.
                if is_kept {
                    model.library.note(&model.mine);
                }
            }
        }
        Some((key, Some(text))) => {
            let is_new = model.snapshots.iter().all(|one| one.key != key);
            let one = Snapshot::parse(&key, text.len()).filter(|_| is_new);
            model.snapshots.extend(one);
            if stored::is_quarantined(&key) && !model.quarantined.contains(&key) {
                model.quarantined.push(key);
            }
        }
        Some((key, None)) => gone(model, &key),
        None => gone(model, stored::INDEX_KEY),
    }
    Vec::new()
}

/// Takes out of the lists what another tab has removed. What is on this page stays.
fn gone(model: &mut Model, key: &str) {
    model.snapshots.retain(|one| one.key != key);
    model.quarantined.retain(|other| *other != key);
    if key == stored::INDEX_KEY {
        model.snapshots.clear();
        model.quarantined.clear();
        let own = model.mine.metadata.id.clone();
        model.library.entries.retain(|entry| entry.id == own);
    }
}

/// Merges what another tab has stored of the open assessment.
fn merge(model: &mut Model, other: &Assessment, now: &Now) -> Vec<Effect> {
    let before = model.mine.clone();
    let merged = model.mine.merge(other);
    if model.mine != before {
        model.share.forget_link();
        model.history.interrupt();
        model.saving = Saving::Saved(now.clock.clone());
        model.messages.announce(spoken::OTHER_TAB);
    }
    let mut effects = Vec::new();
    if let Some(lost) = merged.lost {
        effects.extend(versions::keep_lost(&lost, now));
    }
    if merged.is_ahead {
        // The other tab may have written over the slot with what only this one knows.
        persist::next_revision(model, now);
        effects.extend(persist::write(model));
    }
    effects
}
