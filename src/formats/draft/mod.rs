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

use crate::domain::assessment::{Unit, WebAddress};
use crate::domain::catalogue::CriterionId;
pub use entry::{Entry, day, due};
pub use record::Record;
pub use row::{EvidenceRow, reconciled};

/// A field whose text can be a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DraftField {
    /// The address of the repository.
    RepositoryUrl,
    /// The day that the assessment states.
    StatedDate,
    /// The link in a row of evidence.
    EvidenceUrl(CriterionId, usize),
    /// The day in a row of evidence.
    EvidenceDate(CriterionId, usize),
    /// The due date in the plan.
    PlanDue(CriterionId),
    /// The link in the plan.
    PlanUrl(CriterionId),
    /// The address of the repository with the tracker, which no assessment holds.
    Tracker,
}

impl DraftField {
    /// The unit of the assessment that its value belongs to.
    pub fn unit(self) -> Unit {
        match self {
            Self::RepositoryUrl | Self::StatedDate | Self::Tracker => Unit::About,
            Self::EvidenceUrl(id, _)
            | Self::EvidenceDate(id, _)
            | Self::PlanDue(id)
            | Self::PlanUrl(id) => Unit::Criterion(id),
        }
    }

    /// Whether such a text is neither a value of this field nor nothing.
    pub fn is_draft(self, text: &str) -> bool {
        match self {
            Self::StatedDate | Self::EvidenceDate(..) => Entry::of(text, day).is_draft(),
            Self::PlanDue(_) => Entry::of(text, due).is_draft(),
            Self::RepositoryUrl | Self::EvidenceUrl(..) | Self::PlanUrl(_) | Self::Tracker => {
                Entry::of(text, WebAddress::parse).is_draft()
            }
        }
    }
}
