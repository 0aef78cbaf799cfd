//! What the repository does, and which tracks apply.

pub mod state;
pub mod update;
pub mod view;
pub mod view_model;
pub mod words;
