//! Two assessments side by side: what the other one would add or change.

mod bring;
mod told;
mod verdict;

pub use bring::{bring, differing, is_blank};
pub use told::{Change, Told, changes};
pub use verdict::{Verdict, Weighed};
