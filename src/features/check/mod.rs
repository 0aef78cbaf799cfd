//! All answers, before publishing.

pub mod issues;
pub mod state;
pub mod update;
pub mod view;
pub mod view_model;
pub mod words;
