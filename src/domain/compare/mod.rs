//! Two assessments side by side: what the other one would add or change.

pub mod disclosed;
pub mod merge;
pub mod verdict;

pub use crate::domain::compare::disclosed::{Change, Told, changes};
pub use crate::domain::compare::merge::{bring, differing, is_blank};
pub use crate::domain::compare::verdict::{Verdict, Weighed};
