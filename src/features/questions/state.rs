//! What happens to the questions of a track, and which of them are shown.

use crate::domain::assessment::Status;
use crate::domain::catalogue::CriterionId;

/// Answering the criteria of a track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionsMsg {
    /// A radio was chosen.
    Answer(CriterionId, Status),
    /// A button beside the radios that answers was pressed.
    Accept(CriterionId, Status),
    /// The answer was taken back.
    Clear(CriterionId),
    /// A check, by its place among the required ones, was ticked or cleared.
    Tick(CriterionId, usize, bool),
    /// The reason for *not applicable* changed.
    Reason(CriterionId, String),
    /// The filter changed.
    Show(AnswerFilter),
    /// The text searched for changed.
    Find(String),
}

/// Which criteria the assess view shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AnswerFilter {
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
