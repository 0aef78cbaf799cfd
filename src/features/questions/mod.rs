//! The questions of a track.

pub mod filter;
pub mod state;
pub mod view;
pub mod view_model;
pub mod words;
