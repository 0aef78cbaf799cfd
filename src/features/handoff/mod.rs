//! Proposals and issues made of the plan.

pub mod one_page;
pub mod state;
pub mod update;
pub mod view;
pub mod view_model;
pub mod words;
