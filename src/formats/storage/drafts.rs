//! What is being typed in an assessment, sealed under a key of its own.

use crate::formats::draft;
use crate::formats::draft::Record;
use crate::formats::file::is_id;
use crate::formats::storage::{Restored, envelope};

/// What the key of the drafts of an assessment begins with; its id follows.
const DRAFTS_PREFIX: &str = "plumbline:d:";

/// The key of the drafts of an assessment.
pub fn drafts_key(id: &str) -> String {
    [DRAFTS_PREFIX, id].concat()
}

/// The id in such a key; `None` for any other key.
pub fn drafts_id_of(key: &str) -> Option<&str> {
    key.strip_prefix(DRAFTS_PREFIX).filter(|id| is_id(id))
}

/// Seals the drafts of an assessment.
pub fn seal_drafts(drafts: &Record) -> String {
    envelope::wrap(&draft::write(drafts))
}

/// Opens sealed drafts. Nothing depends on them: what does not open is left alone.
pub fn open_drafts(text: &str) -> Restored<Record> {
    match envelope::unwrap(text) {
        Restored::Fine(data) => draft::read(data).map_or(Restored::Damaged, Restored::Fine),
        Restored::Newer => Restored::Newer,
        Restored::Damaged => Restored::Damaged,
    }
}
