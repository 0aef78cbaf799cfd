//! Two assessments side by side.

use crate::app::model::Model;
use crate::domain::assessment::{Assessment, Mark};
use crate::domain::catalogue::{CriterionId, Level, TrackId};
use crate::domain::compare::{Change, Disclosed};
use crate::domain::scoring::score_track;
use crate::domain::words::{date_words, moment_words};
use crate::features::compare::update::{Other, differing, other};
use crate::features::compare::words;
use crate::features::example::words as example;
use crate::formats::words::{scorecard, table as table_words};

/// Two assessments side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// What the other one is, and of when.
    pub title: String,
    /// What must be read before the table; may be empty.
    pub caveat: String,
    /// Names of the two columns.
    pub columns: [&'static str; 2],
    /// The four tracks.
    pub tracks: Vec<TrackPair>,
    /// The answers that differ.
    pub changes: Vec<ChangeLine>,
    /// Gaps that only one of them has, those of one's own first, each with its heading.
    pub gaps: [(String, Vec<CriterionId>); 2],
}

/// One track of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackPair {
    /// Its title.
    pub title: &'static str,
    /// How it stands in both.
    pub sides: [Side; 2],
}

/// One track of one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// `Level 1, could be 2`
    pub standing: String,
    /// `data-s` of each criterion, level by level.
    pub squares: Vec<Vec<&'static str>>,
}

/// An answer that differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeLine {
    /// The criterion's code.
    pub code: &'static str,
    /// Its title.
    pub title: &'static str,
    /// `data-s` and word of both.
    pub sides: [(&'static str, &'static str); 2],
}

/// One's own beside what was chosen; `None` while there is nothing to show.
pub fn comparison(model: &Model) -> Option<Comparison> {
    let other = other(model)?;
    let (theirs, title, mut caveat) = match other {
        Other::Earlier(snapshot, state) => (
            state,
            words::earlier(&moment_words(&snapshot.moment)),
            String::new(),
        ),
        Other::Opened(one) => (one, named(one), String::new()),
        Other::Example(one) => {
            let caveat = one.survey.as_ref().map_or_else(
                || example::FICTIONAL.to_owned(),
                |survey| [&example::caveat(&survey.as_of, survey.covered), "."].concat(),
            );
            (&one.assessment, named(&one.assessment), caveat)
        }
    };
    if theirs.left_out.open || theirs.left_out.tracks.set_tracks().next().is_some() {
        words::PARTLY.clone_into(&mut caveat);
    }
    let in_time = matches!(other, Other::Earlier(..));
    let is_fair = !matches!(other, Other::Example(one) if one.survey.is_some());
    let mine = &model.mine;
    let pair = |track: TrackId| TrackPair {
        title: track.track().title,
        sides: [side(theirs, track, is_fair), side(mine, track, true)],
    };
    let all = differing(model)?;
    let gaps = |of: fn(Change) -> bool| -> Vec<CriterionId> {
        let found = all.iter().copied().filter(|one| of(*one));
        found.map(|one| one.id).collect()
    };
    let (opened, closed) = (gaps(Change::opens), gaps(Change::closes));
    Some(Comparison {
        title,
        caveat,
        columns: if in_time {
            [words::THEN, words::NOW]
        } else {
            [words::THEIRS, words::MINE]
        },
        tracks: TrackId::ALL.map(pair).into(),
        gaps: [
            (words::opened(in_time, opened.len()), opened),
            (words::closed(in_time, closed.len()), closed),
        ],
        changes: all.into_iter().map(line).collect(),
    })
}

/// Name and day.
fn named(one: &Assessment) -> String {
    let name = one.repository.name.as_str().trim();
    let name = if name.is_empty() {
        scorecard::UNNAMED
    } else {
        name
    };
    match one.date() {
        Some(day) => [name, ", ", &date_words(day)].concat(),
        None => name.to_owned(),
    }
}

fn side(one: &Assessment, track: TrackId, is_fair: bool) -> Side {
    let squares = Level::ALL.map(|level| {
        let criteria = track.track().at(level);
        criteria
            .map(|criterion| square(Disclosed::of(one, criterion.id)))
            .collect()
    });
    Side {
        standing: if is_fair {
            table_words::level_of(&score_track(one, track))
        } else {
            words::NO_FAIR_LEVEL.to_owned()
        },
        squares: squares.into(),
    }
}

fn square(disclosed: Disclosed) -> &'static str {
    match disclosed {
        Disclosed::Answer(mark) => mark.slug(),
        Disclosed::Excluded => Mark::NotApplicable.slug(),
        Disclosed::LeftOut => Mark::None.slug(),
    }
}

fn line(change: Change) -> ChangeLine {
    let side = |disclosed| (square(disclosed), table_words::disclosed(disclosed));
    ChangeLine {
        code: change.id.get().code,
        title: change.id.get().title,
        sides: [side(change.before), side(change.after)],
    }
}
