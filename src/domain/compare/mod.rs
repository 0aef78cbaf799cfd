//! Two assessments side by side: what the other one would add or change.

pub mod disclosed;
pub mod merge;
pub mod verdict;

pub use disclosed::{Change, Disclosed, changes, one_sided};
pub use merge::{bring, differing, is_blank, newly_checked, replaced};
pub use verdict::{MergeChoices, Verdict};
