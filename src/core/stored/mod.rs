//! What the browser keeps for the page.

mod library;

pub use library::{Entry, Library};
