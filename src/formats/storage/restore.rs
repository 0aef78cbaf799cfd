//! What was found in storage when the page was opened.

use std::collections::BTreeSet;

use crate::domain::assessment::Assessment;
use crate::formats::storage::{
    INDEX_KEY, Library, Quarantined, Restored, id_of, open_index, open_slots, slots_of, text_of,
};

/// What storage held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The list of assessments.
    pub library: Library,
    /// The assessment that was open.
    pub open: Option<Assessment>,
    /// Assessments of which nothing could be read.
    pub damaged: usize,
    /// Assessments of which one slot could not be read: the last change may be missing.
    pub stepped_back: usize,
    /// Assessments written by a newer version. Their text stays where it is.
    pub newer: usize,
    /// Texts to be set aside.
    pub quarantined: Vec<Quarantined>,
}

/// Takes in keys and texts. Only the open assessment is read whole, and those
/// that the list does not name: the others wait until somebody opens them, so
/// that a hundred cost no more than one.
pub fn restore(items: &[(String, String)]) -> Found {
    let texts = |id: &str| slots_of(items, id);
    let listed = text_of(items, INDEX_KEY).and_then(|text| open_index(text).fine());
    let is_lost = listed.is_none();
    let mut found = Found {
        library: listed.unwrap_or_default(),
        ..Found::default()
    };
    let stored: BTreeSet<&str> = items.iter().filter_map(|(key, _)| id_of(key)).collect();
    // What the list names but storage no longer holds cannot be opened.
    let entries = &mut found.library.entries;
    entries.retain(|entry| stored.contains(&*entry.id));
    for id in &stored {
        let is_open = found.library.open.as_deref() == Some(id);
        let is_listed = |found: &Found| found.library.entries.iter().any(|entry| entry.id == **id);
        if is_open || is_listed(&found) {
            continue;
        }
        if let Some(one) = found.take(id, texts(id)) {
            found.library.note(&one);
        }
    }
    if is_lost {
        let last = found.library.entries.first();
        found.library.open = last.map(|entry| entry.id.clone());
    }
    found.open = match found.library.open.clone() {
        // It was read above.
        Some(id) if is_lost => open_slots(&id, texts(&id)).and_then(|slots| slots.newest.fine()),
        Some(id) => found.take(&id, texts(&id)),
        None => None,
    };
    if found.open.is_none() {
        found.library.open = None;
    }
    found
}

impl Found {
    /// Reads an assessment and counts what is wrong with it.
    fn take(&mut self, id: &str, texts: [Option<&str>; 2]) -> Option<Assessment> {
        let slots = open_slots(id, texts)?;
        let is_hurt = !slots.quarantined.is_empty();
        self.quarantined.extend(slots.quarantined);
        match slots.newest {
            Restored::Fine(one) => {
                self.stepped_back += usize::from(is_hurt);
                return Some(one);
            }
            Restored::Newer => self.newer += 1,
            Restored::Damaged => {
                self.damaged += 1;
                self.library.entries.retain(|entry| entry.id != id);
            }
        }
        None
    }
}
