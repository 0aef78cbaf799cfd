//! Taking over what differs between what is being read and one's own.

pub mod state;
pub mod update;
pub mod view;
pub mod view_model;
pub mod words;
