//! Opening what somebody pastes, drops or chooses: links in any text, files, task lists.

pub mod state;
pub mod update;
pub mod view;
pub mod view_model;
pub mod words;
