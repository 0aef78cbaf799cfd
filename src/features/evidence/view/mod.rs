//! Views.

pub mod due;
pub mod excluded_track;
pub mod not_enough;
pub mod note_and_evidence;
pub mod why_and_how;
