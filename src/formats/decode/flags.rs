//! What kind of copy it is, whose reading, what was left out, which tracks are assessed anyway.

use crate::domain::assessment::{Answer, Kind, Mark, Source};
use crate::domain::catalogue::{CriterionId, PerCriterion, PerTrack, TrackId};
use crate::formats::decode::{Node, Read};
use crate::formats::json::Writer;

/// Reads `kind`. The usual kind is not written, so `proposal` is the only word.
pub(crate) fn read_kind(node: &Node<'_>) -> Read<Kind> {
    node.parsed(|word| (word == "proposal").then_some(Kind::Proposal))
}

/// Writes `kind`, unless it is the usual one.
pub(crate) fn write_kind(out: &mut Writer, kind: Kind) {
    match kind {
        Kind::Assessment => {}
        Kind::Proposal => out.text_at("kind", "proposal"),
    }
}

/// Reads `source`.
pub(crate) fn read_source(node: &Node<'_>) -> Read<Source> {
    node.parsed(Source::parse)
}

/// Writes `source`, unless it is the usual one.
pub(crate) fn write_source(out: &mut Writer, source: Source) {
    if source == Source::Public {
        out.text_at("source", source.slug());
    }
}

/// What the author of a copy left out, in short: said once for a track or for all that is open, it
/// is not said at each answer.
#[derive(Clone, Copy, Default)]
pub(crate) struct LeftOut {
    /// Every answer that is not here.
    open: bool,
    tracks: PerTrack<bool>,
}

impl LeftOut {
    pub(crate) fn of(answers: &PerCriterion<Answer>) -> Self {
        let is_withheld = |id: CriterionId| answers.get(id).mark() == Mark::Withheld;
        let tracks = PerTrack::from_fn(|track| {
            let mut criteria = track.track().criteria().iter();
            criteria.all(|one| is_withheld(one.id))
        });
        let others = CriterionId::all().filter(|id| !*tracks.get(id.get().track));
        let mut absent = others
            .filter(|id| answers.get(*id).status.is_none())
            .peekable();
        Self {
            open: absent.peek().is_some() && absent.all(is_withheld),
            tracks,
        }
    }

    /// Whether it says that this answer was left out.
    pub(crate) fn has(self, id: CriterionId) -> bool {
        self.open || *self.tracks.get(id.get().track)
    }

    /// The same said at each answer.
    pub(crate) fn withhold(self, mut answers: PerCriterion<Answer>) -> PerCriterion<Answer> {
        for id in CriterionId::all() {
            let answer = answers.get_mut(id);
            answer.withheld |= self.has(id) && answer.status.is_none();
        }
        answers
    }
}

/// Reads `left_out`: `open` and ids of tracks.
pub(crate) fn read_left_out(node: &Node<'_>) -> Read<LeftOut> {
    let mut left_out = LeftOut::default();
    for word in node.words(|word| match word {
        "open" => Some(None),
        _ => TrackId::parse(word).map(Some),
    })? {
        match word {
            None => left_out.open = true,
            Some(track) => *left_out.tracks.get_mut(track) = true,
        }
    }
    Ok(left_out)
}

/// Writes `left_out`, unless nothing was.
pub(crate) fn write_left_out(out: &mut Writer, left_out: LeftOut) {
    let open = left_out.open.then_some("open").into_iter();
    let tracks = left_out.tracks.set_tracks().map(TrackId::slug);
    out.list_unless_empty("left_out", open.chain(tracks));
}

/// Reads a list of track ids.
pub(crate) fn read_tracks(node: &Node<'_>) -> Read<PerTrack<bool>> {
    let listed = node.words(TrackId::parse)?;
    Ok(PerTrack::from_fn(|track| listed.contains(&track)))
}

/// Writes a list of track ids, unless it is empty.
pub(crate) fn write_tracks(out: &mut Writer, key: &str, tracks: PerTrack<bool>) {
    out.list_unless_empty(key, tracks.set_tracks().map(TrackId::slug));
}
