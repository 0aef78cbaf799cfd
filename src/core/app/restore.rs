//! Reading back what is stored: at the start, on request, and after another tab.

use super::keep::{self, forget_editing, takes_mine};
use super::{Change, Effect, Model, Notice, Now, Saving, Start, device, open};
use crate::core::assessment::Assessment;
use crate::core::date::Instant;
use crate::core::stored::{self, Restored, Snapshot};
use crate::core::text::{date_words, day_of, done, spoken};

/// Takes in everything that was found when the page was opened.
pub(super) fn start(model: &mut Model, start: &Start, open: bool, now: &Now) -> Vec<Effect> {
    let is_begun = !model.mine.is_blank();
    let items = start.stored.as_deref().unwrap_or_default();
    let mut effects = restore(model, items, open, now);
    model.opened = start.opened.as_deref().and_then(open::recall);
    effects.extend(device::thin_others(model, items));
    if is_begun {
        // It was stored before the list was known; the list is stored whole again.
        effects.extend(keep::write(model));
    }
    effects
}

fn restore(model: &mut Model, items: &[(String, String)], open: bool, now: &Now) -> Vec<Effect> {
    let found = stored::restore(items);
    let begun = std::mem::replace(&mut model.library, found.library);
    // What was saved since the page was opened is not among what was found then.
    model.library.add(begun.entries);
    let mut is_opened = false;
    if !open {
        model.library.open = None;
    } else if let Some(mine) = found.open.filter(|_| model.mine.is_blank()) {
        model.saving = Saving::Saved(moment(mine.stamp.modified.as_ref(), now));
        model.mine = mine;
        is_opened = true;
        // The way back and the drafts belong to what was on the page before.
        forget_editing(model);
    }
    if found.damaged > 0 {
        model.notice = Some(Notice::Stored("damaged", done::damaged(found.damaged)));
    } else if found.stepped_back > 0 {
        let words = done::stepped_back(found.stepped_back);
        model.notice = Some(Notice::Stored("damaged", words));
    } else if found.newer > 0 {
        model.notice = Some(Notice::Stored("newer-version", done::newer(found.newer)));
    }
    let sizes = items.iter().map(|(key, text)| (key, text.len()));
    model.snapshots = sizes
        .filter_map(|(key, size)| Snapshot::parse(key, size))
        .collect();
    let keys = items.iter().map(|(key, _)| key);
    model.aside = keys.filter(|key| stored::is_aside(key)).cloned().collect();
    let mut effects = device::report_trouble(model, found.aside);
    if is_opened {
        effects.extend(device::of_earlier_day(model, now));
    }
    effects
}

/// Follows what another tab did.
pub(super) fn other_tab(model: &mut Model, change: Change, now: &Now) -> Vec<Effect> {
    if takes_mine(model, &change) {
        model.saving = Saving::Emptied;
    }
    let own = stored::keys_of(&model.mine.stamp.id);
    let is_kept = !model.mine.stamp.id.is_empty();
    match change {
        Some((key, Some(text))) if own.contains(&key) => match stored::open(&text) {
            Restored::Fine(other) => return merge(model, &other, now),
            // What a newer version wrote is never written over: this tab goes on under a new id.
            Restored::Newer => {
                model.mine.stamp.id.clear();
                model.notice = Some(Notice::Stored("newer-version", done::newer(1)));
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
            if stored::is_aside(&key) && !model.aside.contains(&key) {
                model.aside.push(key);
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
    model.aside.retain(|other| *other != key);
    if key == stored::INDEX_KEY {
        model.snapshots.clear();
        model.aside.clear();
        let own = model.mine.stamp.id.clone();
        model.library.entries.retain(|entry| entry.id == own);
    }
}

/// Brings in what another tab has stored of the open assessment.
fn merge(model: &mut Model, other: &Assessment, now: &Now) -> Vec<Effect> {
    let before = model.mine.clone();
    let merged = model.mine.merge(other);
    if model.mine != before {
        model.share.forget_link();
        model.history.interrupt();
        model.saving = Saving::Saved(now.clock.clone());
        spoken::OTHER_TAB.clone_into(&mut model.announcement);
    }
    let mut effects = Vec::new();
    if let Some(lost) = merged.lost {
        effects.extend(device::keep_lost(model, &lost, now));
    }
    if merged.is_ahead {
        // The other tab may have written over the slot with what only this one knows.
        keep::stamp(model, now);
        effects.extend(keep::write(model));
    }
    effects
}

/// When the last change was made, for people: its day, or the clock where that is not known.
fn moment(modified: Option<&Instant>, now: &Now) -> String {
    let day = modified.and_then(day_of);
    day.map_or_else(|| now.clock.clone(), date_words)
}
