//! Earlier states of an assessment, each under a key that tells what it is.

use crate::domain::assessment::{Assessment, Limit, Text};
use crate::domain::date::Instant;
use crate::formats::checksum::{crc32, hex};
use crate::formats::file::is_id;
use crate::formats::storage::{SNAPSHOT_PREFIX, seal};

/// How many characters all earlier states together may have: a fifth of what storage holds.
const MOST: usize = 1_000_000;

/// What a version may be called. The name is part of its key.
pub const VERSION_NAME: Limit = Limit {
    chars: 60,
    lines: false,
};

/// An earlier state, as its key tells it: `plumbline:s:<id>:<a or m>:<check>:<moment>`, and `:<name>`
/// behind that once it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Its key.
    pub key: String,
    /// The id of its assessment.
    pub id: String,
    /// Whether somebody asked for it; the page keeps some by itself.
    pub by_hand: bool,
    /// When it was kept.
    pub moment: Instant,
    /// What somebody calls it; may be blank.
    pub name: Text,
    /// Its length in characters of storage; as stored, in bytes, which are never fewer.
    pub size: usize,
}

impl Snapshot {
    /// Seals a state to be kept.
    pub fn of(state: &Assessment, by_hand: bool, moment: &Instant) -> (Self, String) {
        let text = seal(state);
        let id = state.metadata.id.clone();
        let kind = if by_hand { ":m:" } else { ":a:" };
        let check = hex(crc32(text.as_bytes()));
        let key = [SNAPSHOT_PREFIX, &id, kind, &check, ":", moment.as_str()].concat();
        let snapshot = Self {
            key,
            id,
            by_hand,
            moment: moment.clone(),
            name: Text::default(),
            size: text.len(),
        };
        (snapshot, text)
    }

    /// The same under another name; a blank one takes the name away.
    #[must_use]
    pub fn named(&self, name: &str) -> Self {
        let name = clean(name);
        let key = if name.is_blank() {
            self.stem().to_owned()
        } else {
            [self.stem(), ":", name.as_str()].concat()
        };
        Self {
            key,
            name,
            ..self.clone()
        }
    }

    /// The key without the name: the same whatever it is called.
    pub fn stem(&self) -> &str {
        let stem = self.key.strip_suffix(self.name.as_str());
        let stem = stem.filter(|_| !self.name.is_blank());
        stem.and_then(|stem| stem.strip_suffix(':'))
            .unwrap_or(&self.key)
    }

    /// Reads a key; `None` for any other key.
    pub fn parse(key: &str, size: usize) -> Option<Self> {
        let mut parts = key.strip_prefix(SNAPSHOT_PREFIX)?.splitn(4, ':');
        let (id, kind, check) = (parts.next()?, parts.next()?, parts.next()?);
        let rest = parts.next()?;
        // A moment ends with the first `Z`, and has no colon behind it.
        let end = rest.find("Z:");
        let (moment, name) = match end {
            Some(end) => (rest.get(..=end)?, rest.get(end + 2..)?),
            None => (rest, ""),
        };
        let moment = Instant::parse(moment)?;
        let clean = clean(name);
        let is_ours = is_id(id)
            && matches!(kind, "a" | "m")
            && check.len() == 8
            && end.is_some() != clean.is_blank()
            && clean.as_str() == name;
        is_ours.then(|| Self {
            key: key.to_owned(),
            id: id.to_owned(),
            by_hand: kind == "m",
            moment,
            name: clean,
            size,
        })
    }
}

/// A name as it stands in a key. What is dropped of it, and where it is cut, may leave blanks at its ends.
fn clean(name: &str) -> Text {
    let cleaned = Text::typed(name, VERSION_NAME);
    Text::typed(cleaned.as_str().trim(), VERSION_NAME)
}

/// Whether one more fits without another having to go.
pub fn room_for(snapshots: &[Snapshot], one: &Snapshot) -> bool {
    total(snapshots) + one.size <= MOST
}

fn total(snapshots: &[Snapshot]) -> usize {
    snapshots.iter().map(|one| one.size).sum()
}

/// Takes out what has to go so that the rest has room, and returns it: the
/// oldest that the page kept by itself and nobody has named goes first, then the oldest of all.
pub fn prune(snapshots: &mut Vec<Snapshot>) -> Vec<Snapshot> {
    let mut gone = Vec::new();
    while total(snapshots) > MOST {
        let oldest = snapshots
            .iter()
            .enumerate()
            .min_by_key(|(_, one)| (one.by_hand || !one.name.is_blank(), one.moment.clone()));
        let Some(place) = oldest.map(|(place, _)| place) else {
            break;
        };
        gone.push(snapshots.remove(place));
    }
    gone
}
