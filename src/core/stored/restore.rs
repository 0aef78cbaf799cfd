//! What was found in storage when the page was opened.

use super::{INDEX_KEY, Library, Restored, id_of, index_from, key_of, open, open_index};
use crate::core::assessment::Assessment;

/// What storage held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The list of assessments.
    pub library: Library,
    /// The assessment that was open.
    pub open: Option<Assessment>,
    /// Assessments that do not open. Their text stays where it is.
    pub damaged: usize,
    /// Assessments written by a newer version. Their text stays where it is.
    pub newer: usize,
}

/// Takes in keys and texts. Only the open assessment is read whole: the others
/// wait until somebody opens them, so that a hundred cost no more than one.
pub fn restore(items: &[(String, String)]) -> Found {
    let text_of = |key: &str| {
        items
            .iter()
            .find(|(other, _)| other == key)
            .map(|(_, text)| text.as_str())
    };
    let mut found = Found {
        library: library(items),
        ..Found::default()
    };
    let listed: Vec<String> = found.library.open.iter().cloned().collect();
    let strays = strays(items, &found.library);
    for id in listed.iter().chain(&strays) {
        match text_of(&key_of(id)).map(open) {
            Some(Restored::Fine(mut assessment)) => {
                // The key is what finds it again, whatever the data says.
                assessment.stamp.id.clone_from(id);
                if found.library.open.as_ref() == Some(id) {
                    found.open = Some(assessment);
                } else {
                    found.library.note(&assessment);
                }
            }
            Some(Restored::Damaged) => found.damaged += 1,
            Some(Restored::Newer) => found.newer += 1,
            None => {}
        }
    }
    // What the list names but storage no longer holds cannot be opened.
    found
        .library
        .entries
        .retain(|entry| text_of(&key_of(&entry.id)).is_some());
    if found.open.is_none() {
        found.library.open = None;
    }
    found
}

fn library(items: &[(String, String)]) -> Library {
    let listed = items
        .iter()
        .find(|(key, _)| key == INDEX_KEY)
        .and_then(|(_, text)| open_index(text).fine());
    listed.unwrap_or_else(|| {
        index_from(
            items
                .iter()
                .map(|(key, text)| (key.as_str(), text.as_str())),
        )
    })
}

/// Stored assessments that the list does not name, as after a damaged list.
fn strays(items: &[(String, String)], library: &Library) -> Vec<String> {
    let is_listed = |id: &str| library.entries.iter().any(|entry| entry.id == id);
    let ids = items.iter().filter_map(|(key, _)| id_of(key));
    ids.filter(|id| !is_listed(id)).map(str::to_owned).collect()
}
