//! A link or file that is being read.

pub mod state;
pub mod update;
pub mod view;
pub mod view_model;
pub mod words;
