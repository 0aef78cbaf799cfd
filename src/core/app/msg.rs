//! Everything that can happen to the app.

use super::later::{Later, LaterPart};
use super::start::Start;
use crate::core::assessment::{Accounts, PackageForm, Status};
use crate::core::catalogue::{CriterionId, TrackId};

/// A field of one piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceField {
    /// The address.
    Url,
    /// The title.
    Title,
    /// The day, as the input gives it.
    Date,
}

/// A field of what is planned for a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanField {
    /// How far it has come.
    State,
    /// By when, as typed.
    Due,
    /// Who does it.
    Owner,
    /// The team's own estimate.
    Effort,
    /// What it changes for users.
    Impact,
    /// Where the work is tracked, as typed.
    Url,
    /// A note.
    Note,
}

/// A change to the profile or to what is known about the assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileEdit {
    /// The repository's name.
    Name(String),
    /// The repository's address, valid or not.
    Url(String),
    /// Command-line tools in scope.
    Tools(String),
    /// Who answered.
    Assessor(String),
    /// The stated day, as the input gives it; empty for none.
    Date(String),
    /// User accounts.
    Accounts(Accounts),
    /// Opens the question about accounts again.
    ClearAccounts,
    /// One form of packages.
    Form(PackageForm, bool),
    /// Assess an excluded track all the same.
    Anyway(TrackId, bool),
}

/// Which criteria the assess view shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// All of them.
    #[default]
    All,
    /// Those not answered.
    Open,
    /// Those of the next level that are not met.
    Next,
    /// Those met without evidence.
    NoEvidence,
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

/// Why a file could not even be read as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// Larger than an assessment can be; not read.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// Why a write to storage failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreTrouble {
    /// The browser denies storage to this page.
    Denied,
    /// Storage is full.
    Full,
}

impl From<Later> for Msg {
    fn from(wish: Later) -> Self {
        Self::Later(wish)
    }
}

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// The page was opened.
    Started(Box<Start>),
    /// The fragment changed; `in_page` as in [`Start`].
    Navigated {
        /// The fragment, without `#`.
        fragment: String,
        /// Whether it is the id of an element on the page.
        in_page: bool,
    },
    /// A radio was chosen.
    Answer(CriterionId, Status),
    /// The answer was taken back.
    Clear(CriterionId),
    /// A check, by its place among the required ones, was ticked or cleared.
    Tick(CriterionId, usize, bool),
    /// The reason for *not applicable* changed.
    Reason(CriterionId, String),
    /// The filter of the assess view changed.
    Show(Show),
    /// The text searched for in the assess view changed.
    Find(String),
    /// A new, empty assessment is wanted.
    New,
    /// Close the message above the view.
    CloseNotice,
    /// Something that only the second part of the program can do.
    Later(Later),
    /// The second part came, or did not.
    LaterCame(Option<LaterPart>),
    /// The second part has been on its way for a while.
    LaterSlow,
    /// The second part will be needed.
    Prepare,
    /// What waits for the second part is wanted again.
    Retry,
    /// What waits for the second part is given up.
    GiveUp,
    /// A write to storage ended.
    Stored(Result<(), StoreTrouble>),
    /// Light and dark change places.
    SwitchTheme,
}
