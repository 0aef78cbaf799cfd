//! Scorecard.

pub mod view;
pub mod view_model;
