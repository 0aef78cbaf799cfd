//! What can happen to the differences.

use crate::domain::assessment::Section;
use crate::domain::compare::Verdict;

/// What becomes of the differences between what is being read and one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeMsg {
    /// Go to them.
    Show,
    /// Decide on one of them.
    Decide(Section, Verdict),
    /// Take over what was chosen of them.
    Apply,
    /// Take over which answers a second person has checked, where they are the same.
    TakeChecks,
    /// Put all of it in the place of the open assessment.
    Replace,
}
