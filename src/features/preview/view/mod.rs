//! Views.

pub mod link_error;
pub mod shared;
