//! Deleting, and bringing back what was deleted.

use crate::app::effect::Effect;
use crate::app::messages::Done;
use crate::app::model::{Model, Saving};
use crate::app::words::done;
use crate::app::{drafts, persist};
use crate::domain::assessment::Assessment;
use crate::features::library::effects::changed;
use crate::features::library::state::{Deleted, Written};
use crate::features::preview::update as preview;
use crate::formats::storage as stored;
use crate::formats::storage::{
    Library, Snapshot, drafts_key, is_quarantined, keys_of, open_slots, slots_of, text_of,
};

/// The keys of all that is stored of an assessment.
pub(crate) fn keys(model: &Model, id: &str) -> Vec<String> {
    let snapshots = model.snapshots.iter().filter(|one| one.id == id);
    let snapshots = snapshots.map(|one| one.key.clone());
    let drafts = [drafts_key(id)];
    let own = keys_of(id).into_iter().chain(drafts);
    own.chain(snapshots).collect()
}

/// Deletes an assessment whose texts were read.
pub(crate) fn assessment(model: &mut Model, id: &str, texts: &[Option<String>]) -> Vec<Effect> {
    let keys = keys(model, id);
    let stored = keys.iter().cloned().zip(texts.iter().cloned());
    let mut texts: Vec<_> = stored
        .filter_map(|(key, text)| Some((key, text?)))
        .collect();
    let was_open = model.mine.metadata.id == id;
    if let Some(one) = crate::features::library::open::in_page(model, id) {
        // The page has the newest state, also where it could not be stored.
        let key = stored::key_of(id, one.metadata.revision);
        texts.retain(|(other, _)| *other != key);
        texts.push((key, stored::seal(&one)));
    }
    model.unsaved.retain(|one| one.metadata.id != id);
    let mut entries = model.library.entries.iter();
    let entry = entries.find(|entry| entry.id == id).cloned();
    model.library.entries.retain(|entry| entry.id != id);
    model.snapshots.retain(|one| one.id != id);
    if was_open {
        model.mine = Assessment::default();
        model.library.open = None;
        persist::forget_editing(model);
        if matches!(model.saving, Saving::Saved(_)) {
            model.saving = Saving::Idle;
        }
    }
    model.deleted = Some(Deleted {
        id: id.to_owned(),
        texts,
        entry,
        was_open,
    });
    let mut effects = vec![Effect::Remove(keys)];
    effects.extend(changed(model, Done::Deleted, done::DELETED));
    effects
}

/// Deletes a text that could not be read.
pub(crate) fn quarantined(model: &mut Model, key: String, text: Option<&str>) -> Vec<Effect> {
    model.quarantined.retain(|other| *other != key);
    one_text(model, key, text, done::DAMAGED_DELETED)
}

/// Deletes what stands under one key and is in no list any more.
pub(crate) fn one_text(
    model: &mut Model,
    key: String,
    text: Option<&str>,
    said: &'static str,
) -> Vec<Effect> {
    model.deleted = text.map(|text| Deleted {
        id: String::new(),
        texts: vec![(key.clone(), text.to_owned())],
        entry: None,
        was_open: false,
    });
    let mut effects = vec![Effect::Remove(vec![key])];
    effects.extend(changed(model, Done::Deleted, said));
    effects
}

/// The keys of what was deleted last.
pub(crate) fn gone(model: &Model) -> Vec<String> {
    let texts = model.deleted.iter().flat_map(|deleted| &deleted.texts);
    texts.map(|(key, _)| key.clone()).collect()
}

/// Stores again what was deleted last, given what stands in its places by now.
pub(crate) fn undelete(model: &mut Model, present: &[Option<String>]) -> Vec<Effect> {
    let Some(deleted) = &mut model.deleted else {
        return Vec::new();
    };
    if present.iter().any(Option::is_some) {
        // Another tab has gone on with it: what it wrote is newer, and is what comes back.
        let pairs = deleted.texts.iter().zip(present);
        deleted.texts = pairs
            .filter_map(|((key, _), text)| Some((key.clone(), text.clone()?)))
            .collect();
        return undeleted(model, true);
    }
    vec![Effect::WriteAll(Written::Undelete, deleted.texts.clone())]
}

/// Lists what is stored again, or says that there is no room for it.
pub(crate) fn undeleted(model: &mut Model, worked: bool) -> Vec<Effect> {
    if !worked {
        model.messages.say(Done::Deleted, done::NOT_BACK);
        return Vec::new();
    }
    let Some(deleted) = model.deleted.take() else {
        return Vec::new();
    };
    let slots = open_slots(&deleted.id, slots_of(&deleted.texts, &deleted.id));
    // Its line comes back as it was, also where it is not this page's to read.
    model.library.add(deleted.entry.into_iter().collect());
    if let Some(one) = slots.and_then(|slots| slots.newest.fine()) {
        model.library.note(&one);
        if deleted.was_open && model.mine.is_blank() {
            model.library.open = Some(one.metadata.id.clone());
            model.mine = one;
            drafts::take_up(model, text_of(&deleted.texts, &drafts_key(&deleted.id)));
        }
    }
    let snapshots = deleted.texts.iter();
    let snapshots = snapshots.filter_map(|(key, text)| Snapshot::parse(key, text.len()));
    model.snapshots.extend(snapshots);
    let keys = deleted.texts.iter().map(|(key, _)| key);
    let quarantined = keys.filter(|key| is_quarantined(key));
    model.quarantined.extend(quarantined.cloned());
    changed(model, Done::Undeleted, done::UNDELETED)
}

/// Deletes everything that this page has stored.
pub(crate) fn wipe(model: &mut Model) -> Vec<Effect> {
    model.mine = Assessment::default();
    model.library = Library::default();
    model.unsaved.clear();
    model.quarantined.clear();
    model.snapshots.clear();
    model.deleted = None;
    model.wiping = false;
    model.saving = Saving::Idle;
    persist::forget_editing(model);
    model.messages.say(Done::Wiped, done::WIPED);
    model.linked.clear();
    let forget = preview::close(model);
    vec![Effect::RemoveAll, forget]
}
