//! From answers to a plan: what is left, in which order, and where due dates lead.
//!
//! Everything here is derived from the answers and the plan of one assessment.
//! Nothing changes an answer, and nothing adds up or ranks tracks.

pub mod by_quarter;
pub mod obstacles;
pub mod order;
pub mod quarter;
pub mod remaining;
pub mod threats;
pub mod what_if;

pub use by_quarter::{Load, QuarterGroup, by_quarter, in_time, load, quarter_of};
pub use obstacles::{Obstacles, obstacles};
pub use order::{order, usually_first};
pub use quarter::Quarter;
pub use remaining::{Effort, Left, Missing, effort, gaps, is_gap, least, left, missing, scope};
pub use threats::{Open, open_threats};
pub use what_if::{Beyond, Column, LONGEST, Levels, WhatIf, what_if};
