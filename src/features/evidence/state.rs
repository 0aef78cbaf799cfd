//! What happens to note and evidence of an answer, and what follows from its checks.

use crate::domain::catalogue::CriterionId;

/// Note, evidence and checks of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EvidenceMsg {
    /// The note changed.
    Note(CriterionId, String),
    /// A field of the piece of evidence at this place changed.
    Change(CriterionId, usize, EvidenceField, String),
    /// Another piece of evidence is wanted.
    Add(CriterionId),
    /// The piece of evidence at this place goes.
    Remove(CriterionId, usize),
    /// A required check was ticked.
    Ticked(CriterionId),
    /// The answer that the checks gave is taken back.
    TakeBack(CriterionId),
}

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
