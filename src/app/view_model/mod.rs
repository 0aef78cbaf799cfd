//! The model as plain structs, texts already formed.

pub mod frame;
pub mod notice;
