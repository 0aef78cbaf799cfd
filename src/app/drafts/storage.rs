//! Drafts in storage, where every tab with the same assessment writes them.
//!
//! A draft is stored in the call chain of the message that typed it. What other
//! tabs have stored meanwhile is read first and kept, so that no tab has to
//! hear of the others in time. What is in storage is the truth: a tab that
//! hears of a change looks there again.

use crate::app::drafts::{history_field, shown};
use crate::app::effect::Effect;
use crate::app::model::{Model, Saving};
use crate::app::persist;
use crate::app::start::Now;
use crate::features::library::state::{ReadFor, Written};
use crate::formats::draft::{Draft, DraftField, Record};
use crate::formats::storage as stored;
use crate::formats::storage::{Restored, drafts_key, keys_of};

/// The drafts of the open assessment.
pub(crate) fn record(model: &Model) -> Record {
    Record::of(&model.drafts.typed)
}

/// The drafts as this page last saw them in storage.
fn seen(model: &Model) -> Record {
    let (id, record) = &model.drafts.stored;
    if *id == model.mine.metadata.id {
        record.clone()
    } else {
        Record::default()
    }
}

/// Stores the drafts, if the message that was just handled has changed them.
pub(crate) fn save(model: &mut Model, before: &Record, now: &Now) -> Vec<Effect> {
    let drafts = record(model);
    if drafts == *before {
        return Vec::new();
    }
    save_unsaved(model, now)
}

/// Stores the drafts, if they are not in storage as they are here: not since another tab
/// took them away, the assessment goes on under a new id, or there was no room for them.
pub(crate) fn save_unsaved(model: &mut Model, now: &Now) -> Vec<Effect> {
    if record(model) == seen(model) {
        model.drafts.has_failed = false;
        return Vec::new();
    }
    let mut effects = Vec::new();
    // A draft belongs to an assessment that is stored. It may be what one begins with.
    if model.mine.metadata.id.is_empty() || model.saving == Saving::Emptied {
        effects = persist::save(model, now);
    }
    let id = model.mine.metadata.id.clone();
    let key = vec![drafts_key(&id)];
    effects.push(Effect::Read(ReadFor::SaveDrafts(id), key));
    effects
}

/// Writes the drafts, given what is in their place by now.
pub(crate) fn write(model: &mut Model, id: &str, text: Option<&str>) -> Vec<Effect> {
    let theirs = match text.map(stored::open_drafts) {
        // What a newer version wrote is never written over.
        Some(Restored::Newer) => return Vec::new(),
        Some(Restored::Fine(theirs)) => theirs,
        Some(Restored::Damaged) | None => Record::default(),
    };
    if id != model.mine.metadata.id {
        return Vec::new();
    }
    let merged = Record::merged(&record(model), &seen(model), &theirs);
    take_in(model, &merged);
    let key = drafts_key(id);
    if merged.drafts().is_empty() {
        model.drafts.stored = (id.to_owned(), merged);
        model.drafts.has_failed = false;
        return vec![Effect::Remove(vec![key])];
    }
    let items = vec![(key, stored::seal_drafts(&merged))];
    let purpose = Written::Drafts(id.to_owned(), Box::new(merged));
    vec![Effect::WriteAll(purpose, items)]
}

/// Notes that the drafts are stored, or says that there is no room for them.
pub(crate) fn written(model: &mut Model, id: String, record: Record, worked: bool) {
    model.drafts.has_failed = !worked;
    if worked {
        model.drafts.stored = (id, record);
    } else if matches!(model.saving, Saving::Idle | Saving::Saved(_)) {
        model.saving = Saving::Full;
    }
}

/// Takes up the drafts of the assessment that was just opened. Undo leads from
/// each of them back to what is saved.
pub(crate) fn take_up(model: &mut Model, text: Option<&str>) {
    let Some(Restored::Fine(found)) = text.map(stored::open_drafts) else {
        return;
    };
    let over = |(field, _): &&(DraftField, Draft)| !field.is_apart();
    for (field, _) in found.drafts().iter().filter(over) {
        let (step, before) = (history_field(*field), shown(model, *field));
        let before = (*field, before);
        model.history.note_draft(&model.mine, step, before);
    }
    take_in(model, &found);
    model.drafts.stored = (model.mine.metadata.id.clone(), found);
}

/// Looks at the drafts again: another tab has changed them.
pub(crate) fn follow(model: &Model) -> Vec<Effect> {
    let id = model.mine.metadata.id.clone();
    let keys = [drafts_key(&id)].into_iter().chain(keys_of(&id)).collect();
    vec![Effect::Read(ReadFor::FollowDrafts(id), keys)]
}

/// Shows what another tab has made of the drafts, given their text and the two
/// slots of their assessment.
pub(crate) fn followed(model: &mut Model, id: &str, texts: &[Option<String>]) {
    if id != model.mine.metadata.id {
        return;
    }
    let text = texts.first().and_then(Option::as_deref);
    let theirs = match text.map(stored::open_drafts) {
        Some(Restored::Fine(theirs)) => theirs,
        Some(Restored::Damaged | Restored::Newer) => return,
        // Deleted with all of the assessment: what is on this page stays.
        None if texts.iter().all(Option::is_none) => {
            model.drafts.forget_stored();
            return;
        }
        None => Record::default(),
    };
    let merged = Record::merged(&record(model), &seen(model), &theirs);
    take_in(model, &merged);
    model.drafts.stored = (id.to_owned(), theirs);
}

/// Removes drafts whose assessment is gone, given everything that was found.
pub(crate) fn sweep(items: &[(String, String)]) -> Option<Effect> {
    let is_gone = |key: &&String| {
        let id = stored::drafts_id_of(key);
        let has_slot = |id| items.iter().any(|(other, _)| keys_of(id).contains(other));
        id.is_some_and(|id| !has_slot(id))
    };
    let keys = items.iter().map(|(key, _)| key);
    let gone: Vec<_> = keys.filter(is_gone).cloned().collect();
    (!gone.is_empty()).then_some(Effect::Remove(gone))
}

/// Makes these the drafts of the page. What says the same stays as it is: the
/// page knows more of it, such as a blank row, half a day or an address that is never stored.
fn take_in(model: &mut Model, record: &Record) {
    let typed = &mut model.drafts.typed;
    typed.retain(|(field, draft)| draft.stored().as_ref() == record.at(*field));
    for (field, draft) in record.drafts() {
        if typed.iter().all(|(other, _)| other != field) {
            typed.push((*field, draft.clone()));
        }
    }
}
