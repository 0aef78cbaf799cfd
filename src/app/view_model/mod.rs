//! View_model.

pub mod frame;
pub mod notice;
