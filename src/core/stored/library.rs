//! The assessments kept on this device.

use crate::core::date::Instant;

/// One stored assessment, as the list on home shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// The repository's name; may be blank.
    pub name: String,
    /// How many criteria have an answer.
    pub answered: usize,
    /// When it was last changed.
    pub modified: Option<Instant>,
}

/// The assessments kept on this device, and which of them is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// All of them, the one changed last first.
    pub entries: Vec<Entry>,
    /// The id of the open one.
    pub open: Option<String>,
}
