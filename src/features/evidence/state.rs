//! What happens to note and evidence of an answer.

use crate::domain::catalogue::CriterionId;

/// Note and evidence of an answer.
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
