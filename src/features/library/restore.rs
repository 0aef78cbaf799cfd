//! Reading back what is stored, when the page is opened.

use crate::app::early;
use crate::app::effect::Effect;
use crate::app::lazy::loading;
use crate::app::messages::Notice;
use crate::app::model::{Model, Saving};
use crate::app::persist::forget_editing;
use crate::app::start::{Now, Start};
use crate::app::words::done;
use crate::app::{drafts, persist};
use crate::domain::date::Instant;
use crate::domain::words::{date_words, day_of};
use crate::features::library::{older_slots, open};
use crate::features::preview::update as preview;
use crate::formats::storage as stored;
use crate::formats::storage::Snapshot;

/// Takes in everything that was found when the page was opened.
pub(crate) fn start(model: &mut Model, start: &Start, open: bool, now: &Now) -> Vec<Effect> {
    let is_begun = !model.mine.is_blank();
    let items = start.stored.as_deref().unwrap_or_default();
    let mut effects = restore(model, items, open, now);
    let opened = start.opened.as_deref();
    model.opened = opened.and_then(|text| preview::recall(text, &model.mine));
    effects.extend(older_slots::free_older_slots(model, items));
    effects.extend(drafts::sweep(items));
    if is_begun {
        // It was stored before the list was known; the list is stored whole again.
        effects.extend(persist::write(model));
    }
    if !start.early.is_empty() {
        let record = early::newer(&model.mine, &start.early);
        effects.push(early::replay(record));
    }
    effects
}

fn restore(model: &mut Model, items: &[(String, String)], open: bool, now: &Now) -> Vec<Effect> {
    let found = stored::restore(items);
    let begun = std::mem::replace(&mut model.library, found.library);
    // What was saved since the page was opened is not among what was found then.
    model.library.add(begun.entries);
    if !open {
        model.library.open = None;
    } else if let Some(mine) = found.open.filter(|_| model.mine.is_blank()) {
        model.saving = Saving::Saved(moment(mine.metadata.modified.as_ref(), now));
        model.mine = mine;
        // The way back and the drafts belong to what was on the page before.
        forget_editing(model);
        let key = stored::drafts_key(&model.mine.metadata.id);
        drafts::take_up(model, stored::text_of(items, &key));
    }
    if found.damaged > 0 {
        model
            .messages
            .show(Notice::Stored("damaged", done::damaged(found.damaged)));
    } else if found.stepped_back > 0 {
        let words = done::stepped_back(found.stepped_back);
        model.messages.show(Notice::Stored("damaged", words));
    } else if found.newer > 0 {
        model
            .messages
            .show(Notice::Stored("newer-version", done::newer(found.newer)));
    }
    let sizes = items.iter().map(|(key, text)| (key, text.len()));
    model.snapshots = sizes
        .filter_map(|(key, size)| Snapshot::parse(key, size))
        .collect();
    let keys = items.iter().map(|(key, _)| key);
    model.quarantined = keys
        .filter(|key| stored::is_quarantined(key))
        .cloned()
        .collect();
    let mut effects = open::report_trouble(model, found.quarantined);
    effects.extend(loading::begin_all(model));
    effects
}

/// When the last change was made, for people: its day, or the clock where that is not known.
fn moment(modified: Option<&Instant>, now: &Now) -> String {
    let day = modified.and_then(day_of);
    day.map_or_else(|| now.clock.clone(), date_words)
}
