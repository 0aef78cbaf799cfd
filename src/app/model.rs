//! The whole state of the app.

use crate::app::drafts::state::Drafts;
use crate::app::history::History;
use crate::app::lazy::state::Lazy;
use crate::app::messages::Messages;
use crate::app::remote::Remote;
use crate::app::routes::Route;
use crate::app::start::Nfc;
use crate::domain::assessment::{Assessment, SectionSet};
use crate::domain::catalogue::PerCriterion;
use crate::domain::date::Date;
use crate::features::check::state::SecondPerson;
use crate::features::compare::state::Comparing;
use crate::features::library::state::Deleted;
use crate::features::preview::state::Opened;
use crate::features::questions::state::AnswerFilter;
use crate::features::reports::state::ReportsState;
use crate::features::share::state::ShareForm;
use crate::formats::example::Examples;
use crate::formats::guidance::Guidance;
use crate::formats::handoff::Funding;
use crate::formats::link::ShareError;
use crate::formats::storage::{Library, Snapshot};

/// The whole state of the app. Views read it through `view_model`.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The open assessment. It is stored with its first change.
    pub mine: Assessment,
    /// What cannot be part of an assessment yet: addresses while they are typed.
    pub drafts: Drafts,
    /// The assessments stored on this device.
    pub library: Library,
    /// The assessment deleted last, until the message about it is closed.
    pub deleted: Option<Deleted>,
    /// Earlier states on this device, of every assessment.
    pub snapshots: Vec<Snapshot>,
    /// Keys of texts on this device that could not be read.
    pub quarantined: Vec<String>,
    /// Whether it is being asked if everything on this device shall go.
    pub wiping: bool,
    /// Assessments of this page that could not be stored and are not open now.
    pub unsaved: Vec<Assessment>,
    /// Whether the person's work is safe.
    pub saving: Saving,
    /// What is shown.
    pub view: View,
    /// The link or file being read; never mixed with `mine`.
    pub opened: Option<Opened>,
    /// Where the reader was before it was opened.
    pub came_from: Option<Route>,
    /// What the links of a pasted text hold where there are several: they stay until the next is pasted.
    pub linked: Vec<Assessment>,
    /// What the present entry of the history remembers, until its view is shown.
    pub entry: Option<String>,
    /// Who checks the answers of somebody else.
    pub second_person: SecondPerson,
    /// What one's own is compared with.
    pub compare: Comparing,
    /// Many reports; none of them is kept.
    pub reports: ReportsState,
    /// The message above the view, and what a screen reader should say.
    pub messages: Messages,
    /// The changes that can be taken back.
    pub history: History,
    /// Filter of the assess view.
    pub show: AnswerFilter,
    /// The criteria that the filter showed when it was set; they stay until it
    /// changes, so that nothing vanishes under the finger.
    pub shown: Option<PerCriterion<bool>>,
    /// Text searched for in the assess view.
    pub find: String,
    /// The answers of the open assessment that their ticked checks gave since it was opened.
    pub by_checks: SectionSet,
    /// The share form.
    pub share: ShareForm,
    /// Why, good practice, guides.
    pub guidance: Remote<Guidance>,
    /// The examples.
    pub examples: Remote<Examples>,
    /// Ways to pay for a gap.
    pub funding: Remote<Funding>,
    /// The lazy parts of the program, and what waits for them.
    pub lazy: Lazy,
    /// The day of the last message to a lazy part, so that what it draws knows the day.
    pub today: Option<Date>,
    /// The page's own address without the fragment.
    pub address: String,
    /// A random seed for the ids of new assessments, and how many were made of it.
    pub fresh_id: (String, u32),
    /// The browser's Unicode normalisation.
    pub nfc: Nfc,
    /// Whether answers that were given before the program was there are still to be stored.
    pub has_record: bool,
}

/// What is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// Nothing yet: the page was opened at a view that has to be loaded first.
    Opening,
    /// One of the views with an address.
    At(Route),
    /// A share link that cannot be read.
    LinkError(ShareError),
}

impl Default for View {
    fn default() -> Self {
        Self::At(Route::Home)
    }
}

/// Whether the person's work is safe.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing to save yet.
    #[default]
    Idle,
    /// Everything is saved; the local time, or the day where it was not today.
    Saved(String),
    /// Storage is denied: the work lives in this page only.
    Memory,
    /// The last write failed because storage is full.
    Full,
    /// Storage was emptied while the page was open: the work lives in this page only.
    Emptied,
}
