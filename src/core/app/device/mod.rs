//! What is stored on this device: opened, duplicated, deleted, downloaded, brought back.

mod backup;
mod delete;
mod open;
mod snapshots;
mod thin;

use super::{
    Change, Done, Effect, Focus, Model, Notice, Now, Start, drafts, edit, keep, other_tab, restore,
};
use crate::core::assessment::Assessment;
use crate::core::draft::Record;
use crate::core::stored;
use crate::core::text::done;

pub use backup::Coming;
pub use delete::Deleted;
pub(super) use open::report_trouble;
pub use snapshots::Keeping;
pub(super) use snapshots::{before_replacing, keep_lost, of_earlier_day};
pub(super) use thin::thin_others;

/// Id of the button that asks whether everything shall be deleted.
pub const WIPE: &str = "wipe";
/// Id of the question.
pub const WIPE_ASKED: &str = "wipe-asked";

/// What happens to what is stored in this browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LibraryMsg {
    /// Read what was found when the page was opened.
    Restore {
        /// What was found.
        start: Box<Start>,
        /// Whether the saved assessment is to be opened; not when a new one was begun meanwhile.
        open: bool,
    },
    /// Another tab changed what is stored.
    OtherTab(Change),
    /// Add the assessments of a backup: keys and texts.
    Import(Vec<(String, String)>),
    /// Open the assessment with this id.
    Open(String),
    /// Make a copy of it, and open that.
    Duplicate(String),
    /// Delete it; can be taken back.
    Delete(String),
    /// Delete a text that could not be read, by its key; can be taken back.
    DeleteUnreadable(String),
    /// Keep the present state of the open assessment.
    SaveVersion,
    /// Make the earlier state with this key the present one; can be taken back.
    RestoreVersion(String),
    /// Delete the earlier state with this key; can be taken back.
    DeleteVersion(String),
    /// Bring back what was deleted last.
    Undelete,
    /// Download a text that could not be read, by its key.
    DownloadUnreadable(String),
    /// Download everything as it is stored.
    DownloadBackup,
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
pub enum Written {
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
pub(super) fn written(model: &mut Model, purpose: Written, worked: bool, now: &Now) -> Vec<Effect> {
    match purpose {
        Written::Undelete => delete::undeleted(model, worked),
        Written::Add(coming) => backup::added(model, *coming, worked),
        Written::Keep(keeping) => snapshots::kept(model, *keeping, worked),
        Written::Copy(copy) => open::copied(model, *copy, worked, now),
        Written::Drafts(id, record) => {
            drafts::written(model, id, *record, worked);
            Vec::new()
        }
    }
}

/// Opens, changes, deletes or downloads what is stored.
pub(super) fn update(model: &mut Model, msg: LibraryMsg, now: &Now) -> Vec<Effect> {
    let slots = |id: &str| stored::keys_of(id).into();
    match msg {
        LibraryMsg::Restore { start, open } => restore::start(model, &start, open, now),
        LibraryMsg::OtherTab(change) => other_tab::follow(model, change, now),
        LibraryMsg::Import(items) => backup::add(model, &items),
        LibraryMsg::Open(id) => open::ask_for(model, id),
        LibraryMsg::Duplicate(id) => match open::in_page(model, &id) {
            Some(one) => open::duplicate(model, one, now),
            None => read_for(slots(&id), ReadFor::Duplicate(id)),
        },
        LibraryMsg::Delete(id) => read_for(delete::keys(model, &id), ReadFor::Delete(id)),
        LibraryMsg::SaveVersion => snapshots::by_hand(model, now),
        LibraryMsg::RestoreVersion(key) => read_for(vec![key.clone()], ReadFor::Restore(key)),
        LibraryMsg::DeleteVersion(key) => read_for(vec![key.clone()], ReadFor::DeleteSnapshot(key)),
        LibraryMsg::DeleteUnreadable(key) => read_for(vec![key.clone()], ReadFor::DeleteAside(key)),
        LibraryMsg::Undelete if model.deleted.is_none() => Vec::new(),
        LibraryMsg::Undelete => read_for(delete::gone(model), ReadFor::Undelete),
        LibraryMsg::DownloadUnreadable(key) => read_for(vec![key.clone()], ReadFor::Aside(key)),
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
        // Read for the comparison, which takes it in.
        ReadFor::Compare(_) => Vec::new(),
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
    vec![Effect::Read(purpose, keys)]
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
