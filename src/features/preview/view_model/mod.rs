//! The model as plain structs, texts already formed.

pub mod link_error;
pub mod shared;
