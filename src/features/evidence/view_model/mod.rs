//! View_model.

pub mod advice;
pub mod due;
pub mod evidence;
