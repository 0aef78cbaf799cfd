//! What happens while all answers are checked.

use crate::domain::catalogue::CriterionId;

/// Checking all answers before publishing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckMsg {
    /// An old answer still holds.
    Confirm(CriterionId),
}
