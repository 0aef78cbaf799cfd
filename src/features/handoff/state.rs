//! What is handed off of the plan, and how.

use crate::domain::catalogue::CriterionId;
use crate::formats::handoff::{Host, Markup, Own, Shape};

/// Which gaps become proposals and issues, and in which form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandoffState {
    /// The gaps; `None` for the next step.
    pub(crate) picked: Option<Vec<CriterionId>>,
    /// The form of the proposal.
    pub shape: Shape,
    /// How it is written.
    pub markup: Markup,
    /// What goes along of what the team wrote for itself.
    pub own: Own,
    /// Whether each gap gets an issue of its own.
    pub is_apart: bool,
    /// What runs there, where its name does not tell.
    pub host: Option<Host>,
    /// The text that was copied or offered as a file last, and what was said of it.
    pub said: Option<(HandoffDocument, String)>,
}

/// A text for somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandoffDocument {
    /// The proposal.
    Proposal,
    /// The issue at this place.
    Issue(usize),
}

/// What the one page is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnePageOf {
    /// What is chosen in the share form, so that what is previewed there is what leaves.
    Chosen,
    /// All of the assessment, like the other files of the plan.
    Everything,
    /// What is being read.
    Opened,
}

/// What can happen to proposals and issues.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandoffMsg {
    /// A gap is picked, or no longer.
    Pick(CriterionId, bool),
    /// This gap alone is picked, for an issue.
    PickOnly(CriterionId),
    /// The form of the proposal.
    Shape(Shape),
    /// How it is written.
    Markup(Markup),
    /// Whether the notes of the answers go along in a proposal.
    Note(bool),
    /// Whether the evidence of the answers goes along in a proposal.
    Evidence(bool),
    /// Whether due dates, owners and notes go along.
    Private(bool),
    /// A field of the proposal, by its id.
    Field(String, String),
    /// Whether each gap gets an issue of its own.
    Apart(bool),
    /// The address of the repository with the tracker, valid or not.
    Tracker(String),
    /// What runs there.
    Host(Option<Host>),
    /// Download one page to print.
    OnePage(OnePageOf),
    /// Copy a text.
    Copy(HandoffDocument),
    /// Download it.
    Download(HandoffDocument),
}
