//! Views.

pub mod due;
pub mod excluded_track;
pub mod note_and_evidence;
pub mod what_counts;
pub mod why_and_how;
