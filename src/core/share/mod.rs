//! Assessment to and from the fragment of a share link.

mod choice;
mod error;

pub use choice::Choice;
pub use error::ShareError;
