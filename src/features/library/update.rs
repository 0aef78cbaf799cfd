//! What is stored on this device: opened, duplicated, deleted, downloaded, brought back.

use crate::app::drafts;
use crate::app::effect::{Effect, Focus};
use crate::app::model::Model;
use crate::app::start::Now;
use crate::features::library::effects::read_for;
use crate::features::library::state::{LibraryMsg, ReadFor, Written};
use crate::features::library::{
    backup, delete, next_look, older_slots, open, other_tab, restore, unsaved, versions,
};
use crate::formats::storage as stored;

/// Id of the button that asks whether everything shall be deleted.
pub const WIPE: &str = "wipe";
/// Id of the question.
pub const WIPE_ASKED: &str = "wipe-asked";

/// Goes on once it was written, or not.
pub(crate) fn written(model: &mut Model, purpose: Written, worked: bool, now: &Now) -> Vec<Effect> {
    match purpose {
        Written::Undelete => delete::undeleted(model, worked),
        Written::Add(coming) => backup::added(model, *coming, worked),
        Written::Keep(keeping) => versions::kept(model, *keeping, worked),
        Written::Unsaved(id) => {
            unsaved::written(model, &id, worked);
            Vec::new()
        }
        Written::Copy(copy) => open::copied(model, *copy, worked, now),
        // Handled where drafts are typed.
        Written::Drafts(..) => Vec::new(),
    }
}

/// Opens, changes, deletes or downloads what is stored.
pub(crate) fn update(model: &mut Model, msg: LibraryMsg, now: &Now) -> Vec<Effect> {
    let slots = |id: &str| stored::keys_of(id).into();
    match msg {
        LibraryMsg::Restore { start, open } => restore::start(model, &start, open, now),
        LibraryMsg::OtherTab(change) => other_tab::follow(model, change, now),
        LibraryMsg::Import(items) => backup::add(model, &items, now),
        LibraryMsg::Open(id) => open::ask_for(model, id),
        LibraryMsg::Duplicate(id) => match open::in_page(model, &id) {
            Some(one) => open::duplicate(model, one, now),
            None => read_for(slots(&id), ReadFor::Duplicate(id)),
        },
        LibraryMsg::Delete(id) => read_for(delete::keys(model, &id), ReadFor::Delete(id)),
        LibraryMsg::StoreUnsaved => unsaved::look(model),
        LibraryMsg::SaveEarlierDay(state) => versions::of_earlier_day(model, &state),
        LibraryMsg::SaveVersion => versions::by_hand(model, now),
        LibraryMsg::RestoreVersion(key) => read_for(vec![key.clone()], ReadFor::Restore(key)),
        LibraryMsg::NameVersion(key, name) => read_for(vec![key.clone()], ReadFor::Name(key, name)),
        LibraryMsg::DeleteVersion(key) => read_for(vec![key.clone()], ReadFor::DeleteSnapshot(key)),
        LibraryMsg::DeleteUnreadable(key) => {
            read_for(vec![key.clone()], ReadFor::DeleteQuarantined(key))
        }
        LibraryMsg::Undelete if model.deleted.is_none() => Vec::new(),
        LibraryMsg::Undelete => read_for(delete::gone(model), ReadFor::Undelete),
        LibraryMsg::NextLook(msg) => next_look::update(model, msg, now),
        LibraryMsg::DownloadUnreadable(key) => {
            read_for(vec![key.clone()], ReadFor::Quarantined(key))
        }
        LibraryMsg::DownloadBackup => {
            let keys = backup::keys(model);
            read_for(keys.clone(), ReadFor::All(keys))
        }
        LibraryMsg::AskWipe(asked) => {
            model.wiping = asked;
            let id = if asked { WIPE_ASKED } else { WIPE };
            vec![Effect::Focus(Focus::Element(id.to_owned()))]
        }
        LibraryMsg::Wipe => delete::wipe(model),
    }
}

/// Goes on with what was read.
pub(crate) fn read(
    model: &mut Model,
    purpose: ReadFor,
    texts: &[Option<String>],
    now: &Now,
) -> Vec<Effect> {
    let at = |place: usize| texts.get(place).and_then(Option::as_deref);
    match purpose {
        ReadFor::Open(id) => open::loaded(model, &id, [at(0), at(1)]),
        ReadFor::Duplicate(id) => open::read_copy(model, &id, [at(0), at(1)], now),
        ReadFor::Delete(id) => delete::assessment(model, &id, texts),
        ReadFor::Undelete => delete::undelete(model, texts),
        ReadFor::DeleteQuarantined(key) => delete::quarantined(model, key, at(0)),
        ReadFor::Restore(key) => versions::restore(model, &key, at(0), now),
        ReadFor::Name(key, name) => versions::name(model, key, &name, at(0)),
        // Read for the comparison, and for the drafts that are to be written.
        ReadFor::Compare(_) | ReadFor::SaveDrafts(_) => Vec::new(),
        ReadFor::DeleteSnapshot(key) => versions::remove(model, key, at(0)),
        ReadFor::Quarantined(key) => backup::save_aside(&key, at(0)),
        ReadFor::All(keys) => backup::save_all(model, &keys, texts, now),
        ReadFor::Drafts(id) => {
            open::read_drafts(model, &id, at(0));
            Vec::new()
        }
        ReadFor::FollowDrafts(id) => {
            drafts::followed(model, &id, texts);
            Vec::new()
        }
        ReadFor::Unsaved(id) => unsaved::write(model, &id, [at(0), at(1)], now),
        ReadFor::OlderSlot(key, newest) => older_slots::free(key, newest, at(0)),
    }
}
