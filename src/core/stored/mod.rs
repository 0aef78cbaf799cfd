//! What the browser keeps for the page.
//!
//! `plumbline:index` holds the [`Library`], `plumbline:a:<id>` one assessment
//! each. Every value is sealed in an envelope; what does not open as it was
//! sealed is never written over by the caller, only set aside.

mod envelope;
mod library;
mod restore;

pub use library::{Entry, Library, index_from};
pub use restore::{Found, restore};

use super::assessment::Assessment;
use super::file;

/// What every key of ours begins with; no other key is ever touched.
pub const PREFIX: &str = "plumbline:";
/// The key of the list of assessments.
pub const INDEX_KEY: &str = "plumbline:index";
/// What the key of each assessment begins with; its id follows.
pub const ASSESSMENT_PREFIX: &str = "plumbline:a:";

/// The key under which an assessment with this id is kept.
pub fn key_of(id: &str) -> String {
    [ASSESSMENT_PREFIX, id].concat()
}

/// The id in a key, if it is one that [`key_of`] could have made. What somebody
/// else put beside it is neither read nor written.
fn id_of(key: &str) -> Option<&str> {
    key.strip_prefix(ASSESSMENT_PREFIX)
        .filter(|id| file::is_id(id))
}

/// What became of a stored value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Restored<T = Assessment> {
    /// Exactly what was sealed.
    Fine(T),
    /// Whole, but written by a newer version of the page.
    Newer,
    /// Cut, changed, or never ours.
    Damaged,
}

impl<T> Restored<T> {
    /// The value, if it is what was sealed.
    pub fn fine(self) -> Option<T> {
        match self {
            Self::Fine(value) => Some(value),
            Self::Newer | Self::Damaged => None,
        }
    }
}

/// Seals an assessment for storage. Nothing is left out: the text is the own JSON.
pub fn seal(assessment: &Assessment) -> String {
    envelope::wrap(&file::write(assessment))
}

/// Opens a sealed assessment.
pub fn open(text: &str) -> Restored {
    match envelope::unwrap(text) {
        Restored::Fine(data) => match file::read_any_size(data) {
            Ok(assessment) => Restored::Fine(assessment),
            Err(file::FileError::Newer { .. }) => Restored::Newer,
            Err(_) => Restored::Damaged,
        },
        Restored::Newer => Restored::Newer,
        Restored::Damaged => Restored::Damaged,
    }
}

/// Seals the list of assessments.
pub fn seal_index(library: &Library) -> String {
    envelope::wrap(&library::write(library))
}

/// Opens the sealed list. When it does not open, [`index_from`] makes a new one.
pub fn open_index(text: &str) -> Restored<Library> {
    match envelope::unwrap(text) {
        Restored::Fine(data) => library::read(data).map_or(Restored::Damaged, Restored::Fine),
        Restored::Newer => Restored::Newer,
        Restored::Damaged => Restored::Damaged,
    }
}
