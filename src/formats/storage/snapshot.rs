//! Earlier states of an assessment, each under a key that tells what it is.

use crate::domain::assessment::Assessment;
use crate::domain::date::Instant;
use crate::formats::checksum::{crc32, hex};
use crate::formats::file::is_id;
use crate::formats::storage::{SNAPSHOT_PREFIX, seal};

/// How many characters all earlier states together may have: a fifth of what storage holds.
const MOST: usize = 1_000_000;

/// An earlier state, as its key tells it: `plumbline:s:<id>:<a or m>:<check>:<moment>`.
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
            size: text.len(),
        };
        (snapshot, text)
    }

    /// Reads a key; `None` for any other key.
    pub fn parse(key: &str, size: usize) -> Option<Self> {
        let mut parts = key.strip_prefix(SNAPSHOT_PREFIX)?.splitn(4, ':');
        let (id, kind, check) = (parts.next()?, parts.next()?, parts.next()?);
        let moment = Instant::parse(parts.next()?)?;
        let is_ours = is_id(id) && matches!(kind, "a" | "m") && check.len() == 8;
        is_ours.then(|| Self {
            key: key.to_owned(),
            id: id.to_owned(),
            by_hand: kind == "m",
            moment,
            size,
        })
    }
}

/// Whether one more fits without another having to go.
pub fn room_for(snapshots: &[Snapshot], one: &Snapshot) -> bool {
    total(snapshots) + one.size <= MOST
}

fn total(snapshots: &[Snapshot]) -> usize {
    snapshots.iter().map(|one| one.size).sum()
}

/// Takes out what has to go so that the rest has room, and returns it: the
/// oldest that the page kept by itself goes first, then the oldest of all.
pub fn prune(snapshots: &mut Vec<Snapshot>) -> Vec<Snapshot> {
    let mut gone = Vec::new();
    while total(snapshots) > MOST {
        let oldest = snapshots
            .iter()
            .enumerate()
            .min_by(|(_, a), (_, b)| (a.by_hand, &a.moment).cmp(&(b.by_hand, &b.moment)));
        let Some(place) = oldest.map(|(place, _)| place) else {
            break;
        };
        gone.push(snapshots.remove(place));
    }
    gone
}
