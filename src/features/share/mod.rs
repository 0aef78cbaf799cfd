//! Links and files.

mod audience;
pub mod export;
pub mod state;
pub mod update;
pub mod view;
pub mod view_model;
pub mod words;
