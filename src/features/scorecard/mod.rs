//! The levels of all tracks.

pub mod view;
pub mod view_model;
