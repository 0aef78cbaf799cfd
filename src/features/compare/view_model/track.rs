//! One track of both: levels, squares, and what each level counts before and after.

use crate::domain::assessment::{Assessment, Mark};
use crate::domain::catalogue::{Level, TrackId};
use crate::domain::compare::Disclosed;
use crate::domain::scoring::{TrackResult, TrackScore, score_track};
use crate::features::compare::sides::Sides;
use crate::features::compare::words;
use crate::formats::words::table as table_words;

/// One track of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackPair {
    /// Its title.
    pub title: &'static str,
    /// How it stands in both.
    pub sides: [Side; 2],
    /// What each level counts in both; empty where one of them counts nothing.
    pub met: Vec<String>,
}

/// One track of one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// `Level 1, level 2 possible`
    pub standing: String,
    /// `data-s` of each criterion, level by level.
    pub squares: Vec<Vec<&'static str>>,
}

pub(crate) fn track_pair(sides: &Sides, track: TrackId) -> TrackPair {
    let scores = sides.both.map(|one| score_track(one, track));
    let place_of_theirs = usize::from(sides.is_mine_first);
    let is_fair = |place| !sides.other.is_survey() || place != place_of_theirs;
    let [first, second] = sides.both;
    let [before, after] = &scores;
    TrackPair {
        title: track.track().title,
        sides: [
            side(first, before, is_fair(0)),
            side(second, after, is_fair(1)),
        ],
        met: if sides.other.is_survey() {
            Vec::new()
        } else {
            met(before, after, sides.in_time)
        },
    }
}

/// What each level counts in both.
fn met(before: &TrackScore, after: &TrackScore, in_time: bool) -> Vec<String> {
    let is_counted = |one: &TrackScore| matches!(one.standing, TrackResult::Level { .. });
    if !is_counted(before) || !is_counted(after) {
        return Vec::new();
    }
    let both = before.levels.into_iter().zip(after.levels);
    let levels = Level::ALL.into_iter().zip(both);
    levels
        .map(|(level, (before, after))| words::met(level, before, after, in_time))
        .collect()
}

fn side(one: &Assessment, score: &TrackScore, is_fair: bool) -> Side {
    let squares = Level::ALL.map(|level| {
        let criteria = score.track.track().at(level);
        criteria
            .map(|criterion| square(Disclosed::of(one, criterion.id)))
            .collect()
    });
    Side {
        standing: if is_fair {
            table_words::level_of(score)
        } else {
            words::NO_FAIR_LEVEL.to_owned()
        },
        squares: squares.into(),
    }
}

pub(crate) fn square(disclosed: Disclosed) -> &'static str {
    disclosed.mark().unwrap_or(Mark::NotApplicable).slug()
}
