//! What the framework says and what an assessment is.

pub mod assessment;
pub mod catalogue;
pub mod compare;
pub mod date;
pub mod plan;
pub mod scoring;
pub mod tension;
pub mod words;
