//! View_model.

pub mod link_error;
pub mod shared;
