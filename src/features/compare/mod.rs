//! Two assessments side by side.

pub mod sides;
pub mod state;
pub mod update;
pub mod view;
pub mod view_model;
pub mod words;
