//! Everything that can happen to the app, by the feature that it is about.

use std::fmt;

use crate::app::feature::{Feature, LazyPart};
use crate::app::routes::Fragment;
use crate::app::start::Start;
use crate::features::check::state::CheckMsg;
use crate::features::compare::state::CompareMsg;
use crate::features::evidence::state::EvidenceMsg;
use crate::features::handoff::state::{HandoffDocument, HandoffMsg};
use crate::features::import::state::ImportMsg;
use crate::features::library::state::{LibraryMsg, ReadFor, Written};
use crate::features::merge::state::MergeMsg;
use crate::features::plan::state::PlanMsg;
use crate::features::preview::state::PreviewMsg;
use crate::features::profile::state::ProfileMsg;
use crate::features::questions::state::QuestionsMsg;
use crate::features::reports::state::ReportsMsg;
use crate::features::share::state::ShareMsg;
use crate::formats::draft::DraftField;

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// The page was opened.
    Started(Box<Start>),
    /// What was answered before the program was there is answered again (`app/early.rs`).
    Replay(String),
    /// The fragment or the entry of the history changed; `in_page` as in [`Start`].
    Navigated {
        /// The fragment, without `#`.
        fragment: String,
        /// Whether it is the id of an element on the page.
        in_page: bool,
        /// What `Effect::Remember` kept in this entry.
        entry: Option<String>,
    },
    /// Go to the view that a fragment asks for.
    Follow(Fragment, Arrival),
    /// Something was done to a draft.
    Drafts(DraftsMsg),
    /// A new, empty assessment is wanted.
    New,
    /// Take the last change back.
    Undo,
    /// Close the message above the view.
    CloseNotice,
    /// Light and dark change places.
    SwitchTheme,
    /// What is shown is to be printed.
    Print,
    /// A write to storage ended.
    Stored(Result<(), StorageError>),
    /// Texts were read from storage for a purpose: one for each key, where there is one.
    Read(ReadFor, Vec<Option<String>>),
    /// Texts were written, or storage had no room for all of them.
    Written(Written, bool),
    /// Whether copying a text worked.
    Copied(Copied, bool),
    /// A lazy part of the program was loaded, or should be.
    Lazy(LazyMsg),
    /// A file of the same origin is wanted, or was fetched.
    Resource(ResourceMsg),
    /// The questions of a track.
    Questions(QuestionsMsg),
    /// Note and evidence of an answer.
    Evidence(EvidenceMsg),
    /// What the repository does.
    Profile(ProfileMsg),
    /// The assessments in this browser.
    Library(LibraryMsg),
    /// A text or a file that is to be opened.
    Import(ImportMsg),
    /// A link, file or example that is being read.
    Preview(PreviewMsg),
    /// The differences between it and one's own.
    Merge(MergeMsg),
    /// The plan.
    Plan(PlanMsg),
    /// Proposals and issues made of the plan.
    Handoff(HandoffMsg),
    /// All answers before publishing.
    Check(CheckMsg),
    /// One's own beside another.
    Compare(CompareMsg),
    /// Reports of many registries.
    Reports(ReportsMsg),
    /// Links and files.
    Share(ShareMsg),
}

macro_rules! from_feature {
    ($($variant:ident($msg:ty))*) => { $(
        impl From<$msg> for Msg {
            fn from(msg: $msg) -> Self {
                Self::$variant(msg)
            }
        }
    )* };
}
from_feature! {
    Drafts(DraftsMsg) Lazy(LazyMsg) Resource(ResourceMsg) Questions(QuestionsMsg) Evidence(EvidenceMsg)
    Profile(ProfileMsg) Library(LibraryMsg) Preview(PreviewMsg) Merge(MergeMsg) Plan(PlanMsg) Handoff(HandoffMsg)
    Check(CheckMsg) Import(ImportMsg) Compare(CompareMsg) Reports(ReportsMsg) Share(ShareMsg)
}

/// What is done to a draft beside typing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftsMsg {
    /// The field was left; with the place of its row, where it is one of evidence.
    Left(DraftField, usize),
    /// The control of a date was left with less than a day in it; likewise.
    LeftHalf(DraftField, usize),
    /// What was left is completed, if it can be.
    Complete(DraftField, usize),
    /// The control of a date holds less than a day; likewise.
    Unfinished(DraftField, usize),
    /// The assessment was stored, and drafts may be missing beside it.
    Save,
}

/// How somebody gets to a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// With the page. Focus stays where it is: it may belong to the page that embeds this one.
    First,
    /// From another view; focus goes to the new one.
    Inside,
}

/// A text that was copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The share link.
    Link,
    /// A proposal or an issue.
    Handoff(HandoffDocument),
}

/// Loading the lazy parts of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LazyMsg {
    /// A part was loaded.
    Loaded(LazyPart),
    /// A part could not be loaded.
    Failed(LazyPart),
    /// A part has been on its way for a while.
    Slow(LazyPart),
    /// A part will be needed.
    Prefetch(LazyPart),
    /// What waits for a part that could not be loaded is wanted again.
    Retry,
    /// What waits is given up.
    GiveUp,
}

/// Files of the same origin, fetched on first use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResourceMsg {
    /// One is wanted, or wanted again.
    Want(Resource),
    /// One was fetched, or could not be.
    Loaded(Resource, Option<String>),
}

/// Something fetched from the same origin on first use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    /// Why, incidents, good practice, guides.
    Guidance,
    /// The examples.
    Examples,
    /// Ways to pay for a gap.
    Funding,
}

impl Resource {
    /// The feature that reads it.
    pub const fn feature(self) -> Feature {
        match self {
            Self::Guidance => Feature::Evidence,
            Self::Examples => Feature::Example,
            Self::Funding => Feature::Handoff,
        }
    }
}

/// Why a write to storage failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser denies storage to this page.
    Denied,
    /// Storage is full.
    Full,
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Denied => "the browser denies storage",
            Self::Full => "storage is full",
        })
    }
}

impl std::error::Error for StorageError {}
