//! Two assessments side by side: what the other one would add or change.

mod checks;
pub mod disclosed;
pub mod merge;
pub mod verdict;

pub use checks::newly_checked;
pub(crate) use checks::{checks_own, is_same_answer};
pub use disclosed::{Change, Disclosed, changes, one_sided};
pub use merge::{bring, differing, is_blank, replaced};
pub use verdict::{MergeChoices, Verdict};
