//! The model as plain structs, texts already formed.

pub mod advice;
pub mod due;
pub mod evidence;
