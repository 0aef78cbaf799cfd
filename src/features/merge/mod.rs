//! Merge.

pub mod update;
pub mod view;
pub mod view_model;
pub mod words;
