//! What answering does not need: the second part of the program, loaded when it is first wanted.
//!
//! Views that are only read, links, files and reports weigh more than the form
//! itself. They are compiled from the same source into a second file
//! (docs/decisions/two-parts.md). A wish that only that part can fulfil waits
//! here until it has come; natively, where nothing is split, it is there from
//! the start ([`Model::whole`]).

mod queue;
mod run;
mod trouble;

use super::device::{Device, PutFor, ReadFor};
use super::{
    Against, Audience, Effect, EvidenceField, Export, FileTrouble, Handing, Model, Now, Part,
    PlanField, ProfileEdit, Resource, Start, Tabulate,
};
use crate::core::assessment::{Status, Unit};
use crate::core::catalogue::{CriterionId, Level, TrackId};
use crate::core::compare::Verdict;
use crate::core::draft::DraftField;
use crate::core::fragment::Fragment;

pub(super) use queue::{
    ask, begin, came, give_up, has_unread_change, holds, is_awaited, keep_open, leave, retry, slow,
};
pub use queue::{opens_home, restores};
pub use run::run;
pub use trouble::{Trouble, trouble};

/// What another tab did: the key that it wrote, with the text, or removed;
/// `None` when it cleared everything. Only keys under our prefix.
pub type Change = Option<(String, Option<String>)>;

/// What only the second part of the program can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Later {
    /// Read what was found when the page was opened.
    Restore {
        /// What was found.
        start: Box<Start>,
        /// Whether the saved assessment is to be opened; not when a new one was begun meanwhile.
        open: bool,
    },
    /// Something is to be done with what is stored on this device.
    Device(Device),
    /// What was read from storage for a purpose: a text for each key, where there is one.
    Read(ReadFor, Vec<Option<String>>),
    /// Texts were written, or storage had no room for all of them.
    Put(PutFor, bool),
    /// Another tab changed what is stored.
    OtherTab(Change),
    /// A button beside the radios that answers was pressed.
    Accept(CriterionId, Status),
    /// An old answer still holds.
    StillTrue(CriterionId),
    /// Take the last change back.
    Undo,
    /// The note changed.
    Note(CriterionId, String),
    /// A field of the piece of evidence at this place changed.
    Evidence(CriterionId, usize, EvidenceField, String),
    /// Another piece of evidence is wanted.
    AddEvidence(CriterionId),
    /// The piece of evidence at this place goes.
    RemoveEvidence(CriterionId, usize),
    /// A field for a web address was left.
    Left(DraftField),
    /// The control of a date holds less than a day.
    Unfinished(DraftField),
    /// The level that a track should reach; `None` for the next one.
    Target(TrackId, Option<Level>),
    /// A field of what is planned changed: the text, or the name of the choice; empty for none.
    Plan(CriterionId, PlanField, String),
    /// Bring the steps of the plan into their order again.
    SortPlan,
    /// What is to be handed on of the plan changed, or one of its texts is wanted.
    HandOn(Handing),
    /// Profile or particulars changed.
    Profile(ProfileEdit),
    /// Follow a fragment to a view of the second part, or to one that waits for the saved work.
    Follow(Fragment, Arrival),
    /// A link was pasted.
    PasteLink(String),
    /// A file was chosen or dropped, and is still to be read.
    FileChosen,
    /// A file was read; its text is NFC.
    File(Result<String, FileTrouble>),
    /// Keep what is being read as an assessment of one's own.
    SaveCopy,
    /// Put what is being read in the place of the open assessment.
    Replace,
    /// Go to the differences between what is being read and one's own.
    ToDifferences,
    /// Decide on one of them.
    Weigh(Unit, Verdict),
    /// Bring in what was chosen of them.
    BringIn,
    /// Compare one's own with something else.
    Compare(Against),
    /// Several files were chosen or dropped, and are still to be read.
    ReportsChosen,
    /// They were read, each with its name.
    Reports(Vec<(String, Result<String, FileTrouble>)>),
    /// Files of the same origin came, or did not, each with its path.
    ReportsFetched(Vec<(String, Option<String>)>),
    /// Something is wanted of the table of many reports.
    Tabulate(Tabulate),
    /// Close what is being read.
    Dismiss,
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
    /// Look into a file before it is downloaded; `None` into none.
    Peek(Option<Export>),
    /// A resource is wanted, or wanted again.
    Want(Resource),
    /// A resource came, or did not.
    Came(Resource, Option<String>),
}

/// How somebody gets to a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// With the page. Focus stays where it is: it may belong to the page that embeds this one.
    First,
    /// From another view; focus goes to the new one.
    Inside,
}

/// The second part of the program: a way to call [`run()`] without naming it,
/// because whatever the first part names would be compiled into it.
#[derive(Clone, Copy, Debug)]
pub struct LaterPart(pub fn(&mut Model, Later, &Now) -> Vec<Effect>);

impl PartialEq for LaterPart {
    /// There is only one.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for LaterPart {}
