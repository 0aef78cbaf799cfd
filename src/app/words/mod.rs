//! Sentences.

pub mod done;
pub mod field;
pub mod frame;
pub mod spoken;
pub mod tracks;
