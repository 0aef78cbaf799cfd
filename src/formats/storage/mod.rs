//! What the browser keeps for the page.
//!
//! `plumbline:index` holds the [`Library`]; `plumbline:a:<id>` and
//! `plumbline:b:<id>` are the two slots of an assessment, which take turns, so
//! that a write that goes wrong leaves the state before it. Every value is
//! sealed in an envelope; what does not open as it was sealed is set aside
//! under `plumbline:x:<check>` and never written over. Earlier states stand
//! under `plumbline:s:<id>:…` (see [`Snapshot`]), and what is being typed in an
//! assessment and is no part of it yet under `plumbline:d:<id>`.

mod backup;
mod drafts;
mod envelope;
mod library;
mod restore;
mod slots;
mod snapshot;

use crate::domain::assessment::{Assessment, Clock};
use crate::formats::file;
pub use backup::{read_backup, write_backup};
pub use drafts::{drafts_id_of, drafts_key, open_drafts, seal_drafts};
pub use library::{Entry, Library};
pub use restore::{Found, restore};
pub use slots::{Quarantined, Slots, open_slots, slots_of, text_of};
pub use snapshot::{Snapshot, VERSION_NAME, prune, room_for};

/// What every key of ours begins with; no other key is ever touched.
pub const PREFIX: &str = "plumbline:";
/// The key of the list of assessments.
pub const INDEX_KEY: &str = "plumbline:index";
/// What the keys of the two slots of an assessment begin with; its id follows.
const SLOTS: [&str; 2] = ["plumbline:a:", "plumbline:b:"];
/// What the key of a text begins with that could not be read.
const QUARANTINE_PREFIX: &str = "plumbline:x:";
/// What the key of an earlier state begins with.
const SNAPSHOT_PREFIX: &str = "plumbline:s:";

/// What the keys of records begin with: what was answered before the program was there (`shell/static-form.js`).
pub const EARLY_PREFIX: &str = "plumbline:early";

/// What was recorded before the program was there, of all pages: a line for each choice, the oldest first.
pub fn recorded(items: &[(String, String)]) -> Vec<&str> {
    let mut lines = Vec::new();
    for (key, text) in items {
        if key.starts_with(EARLY_PREFIX) {
            lines.extend(text.lines());
        }
    }
    lines.sort_unstable();
    lines
}

/// The keys of both slots of an assessment.
pub fn keys_of(id: &str) -> [String; 2] {
    SLOTS.map(|slot| [slot, id].concat())
}

/// The key under which this revision of an assessment is kept; the next one goes into the other slot.
pub fn key_of(id: &str, revision: u32) -> String {
    let [odd, even] = SLOTS;
    [if revision % 2 == 1 { odd } else { even }, id].concat()
}

/// Whether a text that could not be read is kept under this key.
pub fn is_quarantined(key: &str) -> bool {
    key.starts_with(QUARANTINE_PREFIX)
}

/// The id in a key, if it is one that [`key_of`] could have made. What somebody
/// else put beside it is neither read nor written.
pub fn id_of(key: &str) -> Option<&str> {
    let id = SLOTS.iter().find_map(|slot| key.strip_prefix(slot));
    id.filter(|id| file::is_id(id))
}

/// Whether this is a key under which an assessment, its drafts, an earlier state, the list, a record, or a text set
/// aside is kept.
fn is_ours(key: &str) -> bool {
    let is_assessment = id_of(key).is_some() || drafts_id_of(key).is_some();
    let is_apart = is_quarantined(key) || key.starts_with(EARLY_PREFIX);
    key == INDEX_KEY || is_apart || is_assessment || Snapshot::parse(key, 0).is_some()
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

/// Seals an assessment for storage. Nothing is left out: the text is the own
/// JSON, and one line behind it with the clock.
pub fn seal(assessment: &Assessment) -> String {
    let mut text = file::write(assessment);
    text.push_str(&assessment.metadata.clock.write());
    envelope::wrap(&text)
}

/// Opens a sealed assessment.
pub fn open(text: &str) -> Restored {
    match envelope::unwrap(text) {
        Restored::Fine(data) => {
            let (data, clock) = data.rsplit_once('\n').unwrap_or((data, ""));
            match file::read_any_size(data) {
                Ok(mut assessment) => {
                    assessment.metadata.clock = Clock::read(clock);
                    Restored::Fine(assessment)
                }
                Err(file::FileError::Newer { .. }) => Restored::Newer,
                Err(_) => Restored::Damaged,
            }
        }
        Restored::Newer => Restored::Newer,
        Restored::Damaged => Restored::Damaged,
    }
}

/// Seals the list of assessments.
pub fn seal_index(library: &Library) -> String {
    envelope::wrap(&library::write(library))
}

/// Opens the sealed list. When it does not open, [`restore()`] makes a new one.
pub fn open_index(text: &str) -> Restored<Library> {
    match envelope::unwrap(text) {
        Restored::Fine(data) => library::read(data).map_or(Restored::Damaged, Restored::Fine),
        Restored::Newer => Restored::Newer,
        Restored::Damaged => Restored::Damaged,
    }
}
