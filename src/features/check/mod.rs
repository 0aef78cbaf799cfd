//! All answers, before publishing.

pub mod issues;
pub mod second_person;
pub mod state;
pub mod update;
pub mod view;
pub mod view_model;
pub mod words;
