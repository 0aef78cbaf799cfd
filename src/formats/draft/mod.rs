//! What is typed where only some texts are a value: a web address, a day.
//!
//! One rule holds for all such fields ([`Entry`]): the last good value stays in
//! the assessment until there is another good one, or the field is emptied.
//! Until then the text is a draft. It is no part of the assessment, so no file,
//! link or report carries it; the browser stores it in a [`Record`] of its own.

mod entry;
mod json;
mod record;
mod row;

use crate::domain::assessment::{Assessment, Section, Text, WebAddress, runs_script};
use crate::domain::catalogue::CriterionId;
pub use entry::{Entry, day, due};
pub use json::{read, write};
pub use record::Record;
pub use row::{EvidenceRow, reconciled};

/// Where something is typed that can be a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DraftField {
    /// The address of the repository.
    RepositoryUrl,
    /// The day that the assessment states.
    StatedDate,
    /// The rows of evidence of a criterion.
    Evidence(CriterionId),
    /// The due date in the plan.
    PlanDue(CriterionId),
    /// The link in the plan.
    PlanUrl(CriterionId),
    /// Why a risk is accepted. A draft of it is blank: the state is chosen, and not saved.
    PlanReason(CriterionId),
    /// The day to look at an accepted risk again.
    PlanLook(CriterionId),
    /// The address of the repository with the tracker, which no assessment holds.
    Tracker,
    /// What is typed for proposals and issues, that address among it: no assessment holds it.
    Proposals,
    /// The answers that a colleague sent to be checked, as they came.
    Received,
}

/// What is typed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Draft {
    /// A text that is no value.
    Text(Text),
    /// Less than a day in a date control. No script can read what, so it lives in
    /// the control alone.
    Unfinished,
    /// Rows of evidence, drafts or not.
    Rows(Vec<EvidenceRow>),
    /// Texts for proposals and issues, each under the id of its field.
    Proposals(Vec<(String, Text)>),
    /// Answers, as somebody sent them.
    Received(Box<Received>),
}

/// What a colleague has sent to be checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// Who checks it, as typed.
    pub by: Text,
    /// The checksum of all that came, notes and plan among it.
    pub checksum: String,
    /// The answers as they came, and nothing else.
    pub sent: Assessment,
}

impl DraftField {
    /// Whether no assessment has a place for its value, so that nothing saved is under it.
    pub fn is_apart(self) -> bool {
        matches!(self, Self::Proposals | Self::Received)
    }

    /// The unit of the assessment that its value belongs to.
    pub fn section(self) -> Section {
        match self {
            Self::RepositoryUrl
            | Self::StatedDate
            | Self::Tracker
            | Self::Proposals
            | Self::Received => Section::About,
            Self::Evidence(id)
            | Self::PlanDue(id)
            | Self::PlanUrl(id)
            | Self::PlanReason(id)
            | Self::PlanLook(id) => Section::Criterion(id),
        }
    }

    /// Whether such a text is neither a value of this field nor nothing.
    pub fn is_draft(self, text: &str) -> bool {
        match self {
            Self::StatedDate => Entry::of(text, day).is_draft(),
            Self::PlanLook(_) => Entry::of(text, |text| day(text.trim())).is_draft(),
            Self::PlanReason(_) => text.trim().is_empty(),
            Self::PlanDue(_) => Entry::of(text, due).is_draft(),
            Self::RepositoryUrl | Self::PlanUrl(_) | Self::Tracker => {
                Entry::of(text, WebAddress::parse).is_draft()
            }
            // Each of its rows knows by itself.
            Self::Evidence(_) => false,
            // None of them becomes part of the assessment.
            Self::Proposals | Self::Received => true,
        }
    }
}

impl Draft {
    /// As it is stored; `None` where there is nothing to store. An address that
    /// runs a script is none of it: it can never become a link, and nothing on
    /// the device has to hold it.
    pub fn stored(&self) -> Option<Self> {
        match self {
            Self::Text(text) => (!runs_script(text.as_str())).then(|| self.clone()),
            Self::Unfinished => None,
            Self::Rows(rows) => {
                let rows: Vec<_> = rows.iter().map(EvidenceRow::stored).collect();
                let any = rows.iter().any(EvidenceRow::is_draft);
                any.then_some(Self::Rows(rows))
            }
            Self::Proposals(texts) => {
                let mut texts = texts.clone();
                texts.retain(|(_, text)| !runs_script(text.as_str()));
                (!texts.is_empty()).then_some(Self::Proposals(texts))
            }
            Self::Received(_) => Some(self.clone()),
        }
    }
}
