//! What was said beside the answers: notes, reasons, evidence.

use crate::domain::assessment::{Evidence, Mark};
use crate::domain::words::mark_word;
use crate::features::scorecard::view_model::lists;
use crate::formats::report::{Line, Report, TrackReport};
use crate::formats::words::{report, scorecard};

/// What was said in one track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidTrack {
    /// The track's title.
    pub title: &'static str,
    /// The criteria that were answered or spoken of. Never empty.
    pub lines: Vec<Said>,
}

/// What was said about one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its code; empty where it would only be in the way.
    pub code: &'static str,
    /// Its title.
    pub title: &'static str,
    /// `data-s`.
    pub mark: &'static str,
    /// The answer in words.
    pub word: &'static str,
    /// Reason and note as typed, one paragraph each.
    pub paragraphs: Vec<String>,
    /// The evidence.
    pub proofs: Vec<Proof>,
}

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The address, `http` or `https`.
    pub url: String,
    /// What it is called, as typed; the host where nothing was typed.
    pub title: String,
    /// The real host.
    pub host: String,
    /// Its day in words; may be empty.
    pub day: String,
}

pub(crate) fn said(of: &Report) -> Vec<SaidTrack> {
    let track = |track: &TrackReport| SaidTrack {
        title: track.track.title,
        lines: track
            .lines
            .iter()
            .filter(|line| speaks(line))
            .map(said_line)
            .collect(),
    };
    let tracks = of.tracks.iter().map(track);
    tracks.filter(|track| !track.lines.is_empty()).collect()
}

/// Whether anything is said of it: an answer, a note or evidence.
pub(crate) fn speaks(line: &Line) -> bool {
    !matches!(line.mark, Mark::None | Mark::Withheld)
        || !line.answer.note.is_blank()
        || !line.answer.evidence.is_empty()
}

/// One criterion with all that was said about it.
pub(crate) fn said_line(line: &Line) -> Said {
    Said {
        code: line.criterion.code,
        title: line.criterion.title,
        mark: line.mark.slug(),
        word: mark_word(line.mark),
        paragraphs: paragraphs(line),
        proofs: line.answer.evidence.iter().map(proof).collect(),
    }
}

fn proof(piece: &Evidence) -> Proof {
    let host = piece.url.host();
    let title = if piece.title.is_blank() {
        host
    } else {
        piece.title.as_str()
    };
    Proof {
        url: piece.url.as_str().to_owned(),
        title: title.to_owned(),
        host: host.to_owned(),
        day: piece.date.map(scorecard::dated).unwrap_or_default(),
    }
}

fn paragraphs(line: &Line) -> Vec<String> {
    let mut paragraphs = Vec::new();
    if matches!(line.mark, Mark::NotApplicable | Mark::ReasonMissing) {
        paragraphs.push(lists::why(line));
    }
    let note = line.answer.note.as_str().lines().map(str::trim);
    paragraphs.extend(note.filter(|text| !text.is_empty()).map(str::to_owned));
    let by = line.answer.suggested_by.as_str().trim();
    if !by.is_empty() {
        paragraphs.push([report::SUGGESTED_BY, " ", by].concat());
    }
    if let Some(checked) = &line.answer.checked {
        paragraphs.push(report::checked(checked.by().as_str().trim(), checked.on()));
    }
    paragraphs
}
