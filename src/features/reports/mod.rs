//! The reports of many registries in one table.

pub mod state;
pub mod update;
pub mod view;
pub mod view_model;
