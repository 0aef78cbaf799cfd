//! An example.

pub mod view;
pub mod view_model;
pub mod words;
