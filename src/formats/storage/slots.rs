//! The two slots of an assessment, read together.

use crate::domain::assessment::Assessment;
use crate::formats::checksum::{crc32, hex};
use crate::formats::storage::{QUARANTINE_PREFIX, Restored, keys_of, open};

/// A text that could not be read, and where it goes so that nothing is written over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// The key under which it was found.
    pub from: String,
    /// The key under which it is kept from now on; equal texts have equal keys.
    pub to: String,
}

impl Quarantined {
    /// Where a text that was found under this key goes.
    pub fn of(from: &str, text: &str) -> Self {
        Self {
            from: from.to_owned(),
            to: [QUARANTINE_PREFIX, &hex(crc32(text.as_bytes()))].concat(),
        }
    }
}

/// What the two slots of an assessment held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slots {
    /// The newest state that can be read.
    pub newest: Restored,
    /// What has to be set aside. Where this is not empty, the newest state may be the one before the last.
    pub quarantined: Vec<Quarantined>,
}

/// The text under a key among keys and texts.
pub fn text_of<'a>(items: &'a [(String, String)], key: &str) -> Option<&'a str> {
    let item = items.iter().find(|(other, _)| other == key);
    item.map(|(_, text)| text.as_str())
}

/// What both slots of an assessment hold among keys and texts.
pub fn slots_of<'a>(items: &'a [(String, String)], id: &str) -> [Option<&'a str>; 2] {
    let [a, b] = keys_of(id);
    [text_of(items, &a), text_of(items, &b)]
}

/// Reads both slots of the assessment with this id; `None` when both are empty.
///
/// A newer version of the page knows better than this one what is in its slots:
/// where one of them is its own, both are left alone.
pub fn open_slots(id: &str, texts: [Option<&str>; 2]) -> Option<Slots> {
    let mut found: Option<Assessment> = None;
    let mut quarantined = Vec::new();
    let mut any = false;
    for (key, text) in keys_of(id).iter().zip(texts) {
        let Some(text) = text else { continue };
        any = true;
        match open(text) {
            Restored::Newer => {
                return Some(Slots {
                    newest: Restored::Newer,
                    quarantined: Vec::new(),
                });
            }
            Restored::Damaged => quarantined.push(Quarantined::of(key, text)),
            Restored::Fine(one) => {
                let revision = |one: &Assessment| one.metadata.revision;
                if found
                    .as_ref()
                    .is_none_or(|other| revision(other) < revision(&one))
                {
                    found = Some(one);
                }
            }
        }
    }
    let newest = found.map_or(Restored::Damaged, |mut one| {
        // The key is what finds it again, whatever the data says.
        id.clone_into(&mut one.metadata.id);
        Restored::Fine(one)
    });
    any.then_some(Slots {
        newest,
        quarantined,
    })
}
