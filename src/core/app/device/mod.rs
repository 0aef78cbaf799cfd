//! What is stored on this device: opened, duplicated, deleted, downloaded, brought back.

mod backup;
mod delete;
mod open;
mod snapshots;
mod thin;

use super::{Done, Effect, Focus, LaterEffect, Model, Notice, Now, comparing, drafts, edit, keep};
use crate::core::assessment::Assessment;
use crate::core::draft::Record;
use crate::core::stored;
use crate::core::text::done;

pub use backup::Coming;
pub(super) use backup::add;
pub use delete::Deleted;
pub(super) use open::report_trouble;
pub use snapshots::Keeping;
pub(super) use snapshots::{before_replacing, keep_lost, of_earlier_day};
pub(super) use thin::thin_others;

/// Id of the button that asks whether everything shall be deleted.
pub const WIPE: &str = "wipe";
/// Id of the question.
pub const WIPE_ASKED: &str = "wipe-asked";

/// Something to be done with what is stored on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Device {
    /// Open the assessment with this id.
    Open(String),
    /// Make a copy of it, and open that.
    Duplicate(String),
    /// Delete it; can be taken back.
    Delete(String),
    /// Delete a text that could not be read, by its key; can be taken back.
    DeleteAside(String),
    /// Keep the present state of the open assessment.
    Keep,
    /// Make the earlier state with this key the present one; can be taken back.
    Restore(String),
    /// Delete the earlier state with this key; can be taken back.
    DeleteSnapshot(String),
    /// Bring back what was deleted last.
    Undelete,
    /// Download a text that could not be read, by its key.
    SaveAside(String),
    /// Download everything as it is stored.
    SaveAll,
    /// Ask whether everything shall be deleted, or stop asking.
    AskWipe(bool),
    /// Delete everything.
    Wipe,
}

/// Why something is read from storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadFor {
    /// To open the assessment with this id.
    Open(String),
    /// To make a copy of it.
    Duplicate(String),
    /// To keep what is deleted, so that it can come back.
    Delete(String),
    /// The same for a text that could not be read.
    DeleteAside(String),
    /// To see whether the places of what was deleted last are still free.
    Undelete,
    /// To make the earlier state with this key the present one.
    Restore(String),
    /// To compare the earlier state with this key.
    Compare(String),
    /// To keep an earlier state that is deleted, so that it can come back.
    DeleteSnapshot(String),
    /// To download a text that could not be read.
    Aside(String),
    /// To download everything: the keys.
    All(Vec<String>),
    /// To take up the drafts of the assessment with this id, which was just opened.
    Drafts(String),
    /// To see what another tab has made of them.
    FollowDrafts(String),
    /// To write them over what is there, and lose nothing of it.
    SaveDrafts(String),
    /// To free the slot with this key, which holds a state older than this revision.
    Thin(String, u32),
}

/// Why something is written to storage, all of it or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PutFor {
    /// To bring back what was deleted last.
    Undelete,
    /// To add what a file holds.
    Add(Box<Coming>),
    /// To make this copy the open assessment.
    Copy(Box<Assessment>),
    /// To keep an earlier state.
    Keep(Box<Keeping>),
    /// To store the drafts of the assessment with this id.
    Drafts(String, Box<Record>),
}

/// Goes on once it was written, or not.
pub(super) fn put(model: &mut Model, purpose: PutFor, worked: bool, now: &Now) -> Vec<Effect> {
    match purpose {
        PutFor::Undelete => delete::undeleted(model, worked),
        PutFor::Add(coming) => backup::added(model, *coming, worked),
        PutFor::Keep(keeping) => snapshots::kept(model, *keeping, worked),
        PutFor::Copy(copy) => open::copied(model, *copy, worked, now),
        PutFor::Drafts(id, record) => {
            drafts::written(model, id, *record, worked);
            Vec::new()
        }
    }
}

/// Fulfils a wish.
pub(super) fn wish(model: &mut Model, wish: Device, now: &Now) -> Vec<Effect> {
    let slots = |id: &str| stored::keys_of(id).into();
    match wish {
        Device::Open(id) => open::ask_for(model, id),
        Device::Duplicate(id) => match open::in_page(model, &id) {
            Some(one) => open::duplicate(model, one, now),
            None => read_for(slots(&id), ReadFor::Duplicate(id)),
        },
        Device::Delete(id) => read_for(delete::keys(model, &id), ReadFor::Delete(id)),
        Device::Keep => snapshots::by_hand(model, now),
        Device::Restore(key) => read_for(vec![key.clone()], ReadFor::Restore(key)),
        Device::DeleteSnapshot(key) => read_for(vec![key.clone()], ReadFor::DeleteSnapshot(key)),
        Device::DeleteAside(key) => read_for(vec![key.clone()], ReadFor::DeleteAside(key)),
        Device::Undelete if model.deleted.is_none() => Vec::new(),
        Device::Undelete => read_for(delete::gone(model), ReadFor::Undelete),
        Device::SaveAside(key) => read_for(vec![key.clone()], ReadFor::Aside(key)),
        Device::SaveAll => {
            let keys = backup::keys(model);
            read_for(keys.clone(), ReadFor::All(keys))
        }
        Device::AskWipe(asked) => {
            model.wiping = asked;
            let id = if asked { WIPE_ASKED } else { WIPE };
            vec![Effect::Focus(Focus::Element(id.to_owned()))]
        }
        Device::Wipe => delete::wipe(model),
    }
}

/// Goes on with what was read.
pub(super) fn read(
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
        ReadFor::DeleteAside(key) => delete::aside(model, key, at(0)),
        ReadFor::Restore(key) => snapshots::restore(model, &key, at(0), now),
        ReadFor::Compare(key) => comparing::earlier(model, &key, at(0)),
        ReadFor::DeleteSnapshot(key) => snapshots::remove(model, key, at(0)),
        ReadFor::Aside(key) => backup::save_aside(&key, at(0)),
        ReadFor::All(keys) => backup::save_all(&keys, texts),
        ReadFor::Drafts(id) => {
            open::read_drafts(model, &id, at(0));
            Vec::new()
        }
        ReadFor::FollowDrafts(id) => {
            drafts::followed(model, &id, texts);
            Vec::new()
        }
        ReadFor::SaveDrafts(id) => drafts::write(model, &id, at(0)),
        ReadFor::Thin(key, newest) => thin::thin(key, newest, at(0)),
    }
}

fn read_for(keys: Vec<String>, purpose: ReadFor) -> Vec<Effect> {
    vec![LaterEffect::Read(purpose, keys).into()]
}

/// Says that storage is full and nothing has changed.
fn no_room(model: &mut Model) -> Vec<Effect> {
    model.notice = Some(Notice::Stored("full", done::NO_ROOM.to_owned()));
    Vec::new()
}

/// Stores the list after a change to it, and says what was done.
fn changed(model: &mut Model, done: Done, words: &str) -> Vec<Effect> {
    edit::say(model, done, words);
    keep::list(model)
}
