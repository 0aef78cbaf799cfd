//! What happens to the assessments in this browser, and what is on its way.

use crate::app::start::{Change, Start};
use crate::domain::assessment::Assessment;
use crate::formats::draft::Record;
use crate::formats::storage::{Entry, Snapshot};

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
    /// Store what had no room while it was open.
    StoreUnsaved,
    /// Keep the present state of the open assessment.
    SaveVersion,
    /// Keep this state, which is of an earlier day and has just been changed.
    SaveEarlierDay(Box<Assessment>),
    /// Make the earlier state with this key the present one; can be taken back.
    RestoreVersion(String),
    /// Give the earlier state with this key a name.
    NameVersion(String, String),
    /// Delete the earlier state with this key; can be taken back.
    DeleteVersion(String),
    /// Bring back what was deleted last.
    Undelete,
    /// The day of the next look at the open assessment.
    NextLook(NextLookMsg),
    /// Download a text that could not be read, by its key.
    DownloadUnreadable(String),
    /// Download everything as it is stored.
    DownloadBackup,
    /// Ask whether everything shall be deleted, or stop asking.
    AskWipe(bool),
    /// Delete everything.
    Wipe,
}

/// What happens to the day of the next look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextLookMsg {
    /// Half a year from today, until somebody says otherwise.
    Propose,
    /// The day is typed or chosen. What is no day yet changes nothing.
    Day(String),
    /// There is none any more.
    Remove,
    /// Download it for a calendar.
    Calendar,
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
    DeleteQuarantined(String),
    /// To see whether the places of what was deleted last are still free.
    Undelete,
    /// To make the earlier state with this key the present one.
    Restore(String),
    /// To store the earlier state with this key under this name.
    Name(String, String),
    /// To compare the earlier state with this key.
    Compare(String),
    /// To keep an earlier state that is deleted, so that it can come back.
    DeleteSnapshot(String),
    /// To download a text that could not be read.
    Quarantined(String),
    /// To download everything: the keys.
    All(Vec<String>),
    /// To take up the drafts of the assessment with this id, which was just opened.
    Drafts(String),
    /// To see what another tab has made of them.
    FollowDrafts(String),
    /// To write them over what is there, and lose nothing of it.
    SaveDrafts(String),
    /// To store the assessment with this id, which had no room while it was open.
    Unsaved(String),
    /// To free the slot with this key, which holds a state older than this revision.
    OlderSlot(String, u32),
}

/// Why something is written to storage, all of it or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// To bring back what was deleted last.
    Undelete,
    /// To add what a file holds.
    Add(Box<PendingImport>),
    /// To make this copy the open assessment.
    Copy(Box<Assessment>),
    /// To keep an earlier state.
    Keep(Box<PendingVersion>),
    /// To store the assessment with this id, which had no room while it was open.
    Unsaved(String),
    /// To store the drafts of the assessment with this id.
    Drafts(String, Box<Record>),
}

/// What a file adds, until it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PendingImport {
    pub(crate) assessments: Vec<Entry>,
    pub(crate) snapshots: Vec<Snapshot>,
    /// How many are here already, just as they are in the file.
    pub(crate) known: usize,
    /// How many cannot be read, or not by this version.
    pub(crate) unread: usize,
    /// Whether it has answered criteria of the open assessment.
    pub(crate) has_answers: bool,
}

/// A state on its way into storage, and what is to be said once it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingVersion {
    pub(crate) snapshot: Snapshot,
    pub(crate) why: VersionReason,
    /// The key under which it stands until then.
    pub(crate) before: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VersionReason {
    /// Somebody wants it.
    ByHand,
    /// The page keeps it by itself, and says nothing.
    ByPage,
    /// Another tab's change has won over what it says.
    Lost,
    /// It is called otherwise.
    Named,
}

/// What was deleted last. It lives in the page until the message about it is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// Its id; empty for one text by itself.
    pub(crate) id: String,
    /// Keys and texts, as they were stored.
    pub(crate) texts: Vec<(String, String)>,
    /// Its line in the list.
    pub(crate) entry: Option<Entry>,
    /// Whether it was the open assessment.
    pub(crate) was_open: bool,
}
