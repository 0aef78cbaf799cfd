//! The own JSON format, read and written.

mod error;

pub use error::FileError;
