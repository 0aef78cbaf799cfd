//! Everything that is stored, as one file; and such a file read back.

use crate::app::effect::Effect;
use crate::app::messages::Done;
use crate::app::model::{Model, Saving};
use crate::app::start::Now;
use crate::app::words::done;
use crate::app::{early, edit, persist};
use crate::features::library::effects::{changed, no_room};
use crate::features::library::state::{PendingImport, Written};
use crate::features::questions::state::QuestionsMsg;
use crate::formats::storage as stored;
use crate::formats::storage::{
    Entry, INDEX_KEY, Restored, Snapshot, drafts_key, key_of, keys_of, open_slots, room_for,
    slots_of, text_of,
};

/// The keys of everything that the page knows to be stored.
pub(crate) fn keys(model: &Model) -> Vec<String> {
    let entries = model.library.entries.iter();
    let keys = |id: &str| keys_of(id).into_iter().chain([drafts_key(id)]);
    let slots = entries.flat_map(|entry| keys(&entry.id));
    let index = [INDEX_KEY.to_owned()].into_iter();
    let snapshots = model.snapshots.iter().map(|one| one.key.clone());
    let assessments = index.chain(slots);
    assessments
        .chain(snapshots)
        .chain(model.quarantined.clone())
        .collect()
}

/// Offers a text that could not be read, as it is.
pub(crate) fn save_aside(key: &str, text: Option<&str>) -> Vec<Effect> {
    let check = key.rsplit(':').next().unwrap_or_default();
    let name = ["plumbline-unreadable-", check, ".txt"].concat();
    let download = |text: &str| Effect::Download {
        name,
        mime: "text/plain",
        text: text.to_owned(),
    };
    text.map(download).into_iter().collect()
}

/// Offers everything that is stored as one file, in the form of the recovery panel, and notes the day.
/// Whether the file was kept, no page can know.
pub(crate) fn save_all(
    model: &mut Model,
    keys: &[String],
    texts: &[Option<String>],
    now: &Now,
) -> Vec<Effect> {
    let pairs = keys.iter().zip(texts);
    let items: Vec<_> = pairs
        .filter_map(|(key, text)| Some((key.as_str(), text.as_deref()?)))
        .collect();
    let download = Effect::Download {
        name: "plumbline-data.json".to_owned(),
        mime: "application/json",
        text: stored::write_backup(&items),
    };
    // A list that can be stored would hide that the answers could not.
    if !matches!(model.saving, Saving::Saved(_)) {
        return vec![download];
    }
    for entry in &mut model.library.entries {
        let is_in = |(key, _): &(&str, &str)| stored::id_of(key) == Some(&*entry.id);
        if items.iter().any(is_in) {
            entry.copied = Some(now.today);
        }
    }
    vec![download, persist::index(model)]
}

/// Adds what such a file holds to what is on this device. Nothing that is here
/// is written over: what has the same id and another state comes in under a new one.
pub(crate) fn add(model: &mut Model, items: &[(String, String)], now: &Now) -> Vec<Effect> {
    let mut ids: Vec<_> = items
        .iter()
        .filter_map(|(key, _)| stored::id_of(key))
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut coming = PendingImport::default();
    let mut texts = Vec::new();
    for id in ids {
        let slots = open_slots(id, slots_of(items, id));
        let Some(mut one) = slots.and_then(|slots| slots.newest.fine()) else {
            coming.unread += 1;
            continue;
        };
        let known = model.library.entries.iter().find(|entry| entry.id == id);
        if let Some(known) = known {
            let same = Entry {
                copied: known.copied,
                ..Entry::of(&one)
            };
            if *known == same {
                coming.known += 1;
                continue;
            }
            one.metadata.id = persist::fresh_id(model);
        }
        let key = key_of(&one.metadata.id, one.metadata.revision);
        texts.push((key, stored::seal(&one)));
        // What was being typed in it comes along.
        let drafts = text_of(items, &drafts_key(id)).map(stored::open_drafts);
        if let Some(Restored::Fine(drafts)) = drafts {
            let key = drafts_key(&one.metadata.id);
            texts.push((key, stored::seal_drafts(&drafts)));
        }
        coming.assessments.push(Entry::of(&one));
    }
    add_snapshots(model, items, &mut coming, &mut texts);
    // Last, because it changes the open assessment, which may be in the file as it was.
    let before = model.mine.metadata.revision;
    let mut effects = add_recorded(model, items, now);
    coming.has_answers = model.mine.metadata.revision != before;
    effects.push(Effect::WriteAll(Written::Add(Box::new(coming)), texts));
    effects
}

/// Adds what was answered in a page whose program never came to the open assessment, as a start would.
fn add_recorded(model: &mut Model, items: &[(String, String)], now: &Now) -> Vec<Effect> {
    let mut effects = Vec::new();
    for line in early::due(&model.mine, stored::recorded(items)) {
        match early::choice(line) {
            Some(QuestionsMsg::Answer(id, status)) => {
                effects.extend(edit::answer(model, id, status, now));
            }
            Some(QuestionsMsg::Tick(id, place, ticked)) => {
                effects.extend(edit::tick(model, id, place, ticked, now));
            }
            _ => {}
        }
    }
    effects
}

/// The earlier states of what is on this device or comes to it, as far as there is room.
fn add_snapshots(
    model: &Model,
    items: &[(String, String)],
    coming: &mut PendingImport,
    texts: &mut Vec<(String, String)>,
) {
    let mut all = model.snapshots.clone();
    for (key, text) in items {
        let Some(one) = Snapshot::parse(key, text.len()) else {
            continue;
        };
        let has_owner = |entry: &Entry| entry.id == one.id;
        let mut owners = model.library.entries.iter().chain(&coming.assessments);
        // What is here already stays.
        let is_new = all.iter().all(|other| other.key != *key);
        // A state that this page cannot read may hold anything.
        let is_fine = || stored::open(text).fine().is_some();
        if is_new && owners.any(has_owner) && room_for(&all, &one) && is_fine() {
            all.push(one.clone());
            coming.snapshots.push(one);
            texts.push((key.clone(), text.clone()));
        }
    }
}

/// Lists what was added, or says that there is no room for it.
pub(crate) fn added(model: &mut Model, coming: PendingImport, worked: bool) -> Vec<Effect> {
    if !worked {
        return no_room(model);
    }
    let words = done::added(
        coming.assessments.len(),
        coming.known,
        coming.unread,
        coming.has_answers,
    );
    model.library.add(coming.assessments);
    model.snapshots.extend(coming.snapshots);
    changed(model, Done::Added, &words)
}
