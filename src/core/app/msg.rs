//! Everything that can happen to the app.

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

/// For whom something is shared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Everything, so that colleagues can answer too.
    #[default]
    Team,
    /// A scorecard to read.
    Public,
    /// Files for programs.
    Tools,
}

/// A part of the assessment that may leave or stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Answers other than met and not applicable.
    Open,
    /// Notes.
    Notes,
    /// Reasons for *not applicable*.
    Reasons,
    /// Evidence.
    Evidence,
    /// Address, tools and assessor.
    About,
    /// The plan.
    Plan,
    /// A track.
    Track(TrackId),
}

/// A file that the app can write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// Own JSON.
    Json,
    /// The report as Markdown.
    Markdown,
    /// Own JSON with everything, whatever the share form says.
    Backup,
}

/// Something fetched from the same origin on first use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    /// Why, incidents, good practice, guides.
    Guidance,
    /// The examples.
    Examples,
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
    /// A radio was chosen, or a button that answers was pressed.
    Answer(CriterionId, Status),
    /// The answer was taken back.
    Clear(CriterionId),
    /// A check, by its place among the required ones, was ticked or cleared.
    Tick(CriterionId, usize, bool),
    /// The reason for *not applicable* changed.
    Reason(CriterionId, String),
    /// The note changed.
    Note(CriterionId, String),
    /// A field of the piece of evidence at this place changed.
    Evidence(CriterionId, usize, EvidenceField, String),
    /// Another piece of evidence is wanted.
    AddEvidence(CriterionId),
    /// The piece of evidence at this place goes.
    RemoveEvidence(CriterionId, usize),
    /// Profile or particulars changed.
    Profile(ProfileEdit),
    /// The filter of the assess view changed.
    Show(Show),
    /// The text searched for in the assess view changed.
    Find(String),
    /// A new, empty assessment is wanted.
    New,
    /// A stored assessment is to be opened.
    OpenStored(String),
    /// A link was pasted.
    PasteLink(String),
    /// A file was chosen; its text is NFC.
    File(Result<String, FileTrouble>),
    /// Keep what is being read as an assessment of one's own.
    SaveCopy,
    /// Put what is being read in the place of the open assessment.
    Replace,
    /// Close what is being read.
    Dismiss,
    /// Close the message above the view.
    CloseNotice,
    /// Take the last change of this kind back.
    Undo,
    /// Whom the share is for.
    Audience(Audience),
    /// A part is to leave or stay.
    Part(Part, bool),
    /// Write the link.
    MakeLink,
    /// The extra part of the link was deflated; `None` where the browser cannot.
    Deflated(Option<Vec<u8>>),
    /// Copy the link.
    CopyLink,
    /// Whether copying worked.
    Copied(bool),
    /// Download a file.
    Export(Export),
    /// A resource is wanted, or wanted again.
    Want(Resource),
    /// A resource came, or did not.
    Came(Resource, Option<String>),
    /// A write to storage ended.
    Stored(Result<(), StoreTrouble>),
    /// The text under a key was read; `None` when there is none.
    Loaded(String, Option<String>),
    /// Another tab wrote (or removed) this key under our prefix; `None` key means that all was cleared.
    OtherTab(Option<(String, Option<String>)>),
    /// Light and dark change places.
    SwitchTheme,
}
