//! What comes next.

pub mod accept;
pub mod go_to;
pub mod groups;
pub mod several;
pub mod state;
pub mod text;
pub mod update;
pub mod view;
pub mod view_model;
pub mod words;
