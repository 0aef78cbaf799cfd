//! What is shared, with whom, and as which file.

use crate::domain::assessment::SectionSet;
use crate::domain::catalogue::{CriterionId, TrackId};
pub use crate::formats::export::Export;
use crate::formats::link::{Choice, Draft};

/// For whom something is shared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// A colleague who checks the answers: everything.
    #[default]
    Colleague,
    /// A board: one page.
    Board,
    /// A funder: what is missing, the plan, the request.
    Funder,
    /// Everybody: a scorecard to read.
    Public,
    /// Files for programs.
    Tools,
    /// The team, which takes the answers one by one.
    Proposal,
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
    /// One gap.
    Gap(CriterionId),
}

/// Sharing as a link or a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareMsg {
    /// Whom the share is for.
    Audience(Audience),
    /// A part is included, or not.
    Include(Part, bool),
    /// Write the link.
    MakeLink,
    /// The extra part of the link was deflated; `None` where the browser cannot.
    Deflated(Option<Vec<u8>>),
    /// Copy the link.
    CopyLink,
    /// Download a file.
    Export(Export),
    /// Download one page of what is chosen.
    OnePage,
    /// Download the report of what is being read.
    Received,
    /// Preview a file before it is downloaded; `None` for none.
    Preview(Option<Export>),
}

/// The share form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareForm {
    /// Whom it is for.
    pub audience: Audience,
    /// What leaves.
    pub choice: Choice,
    /// The gaps that a funder does not see. They are the same when somebody comes back to that audience.
    pub without: SectionSet,
    /// A link that waits for its deflated part.
    pub pending: Option<Draft>,
    /// The whole address of the link, once made for exactly this choice.
    pub link: Option<String>,
    /// Whether somebody asked for the link, and is told that it is there.
    pub is_asked: bool,
    /// Whether the link was copied: `None` before trying.
    pub copied: Option<bool>,
    /// What was said of the file offered last; empty before.
    pub offered: String,
    /// The file that is looked into.
    pub peek: Option<Export>,
}

impl Default for ShareForm {
    fn default() -> Self {
        Self {
            audience: Audience::default(),
            choice: Choice::everything(),
            without: SectionSet::default(),
            pending: None,
            link: None,
            is_asked: false,
            copied: None,
            offered: String::new(),
            peek: None,
        }
    }
}

impl ShareForm {
    /// What was made is no longer what would be sent.
    pub(crate) fn forget_link(&mut self) {
        self.pending = None;
        self.link = None;
        self.copied = None;
        self.offered.clear();
    }
}
