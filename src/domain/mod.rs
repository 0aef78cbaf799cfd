//! Domain.

pub mod assessment;
pub mod catalogue;
pub mod compare;
pub mod date;
pub mod plan;
pub mod scoring;
pub mod words;
