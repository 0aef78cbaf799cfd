//! What stands in the disclosures of a question: what counts, why and how, note and evidence.

pub mod checks;
pub mod state;
pub mod update;
pub mod view;
pub mod view_model;
