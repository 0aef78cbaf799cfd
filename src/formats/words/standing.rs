//! How a track stands, in words: its level, what is possible, what lies beyond, what comes next.

use crate::domain::catalogue::level_text;
use crate::domain::scoring::{TrackResult, TrackScore};
use crate::domain::words::{if_met, level_range, not_here, possible_words};
use crate::formats::report::TrackReport;
use crate::formats::words::scorecard::no_level;

/// A level in running text: `level 1, level 2 possible`; or `no level, does not apply`.
pub fn level_in_text(score: &TrackScore) -> String {
    match level_range(score) {
        Some(words) => words.to_ascii_lowercase(),
        None => ["no level, ", no_level(score.standing).0].concat(),
    }
}

/// Beside the level: its name, and what is still possible: `Basic`, `level 2 possible`;
/// or that the track does not apply. A level that is not known has no name.
pub fn beside_parts(score: &TrackScore) -> Vec<String> {
    let TrackResult::Level { level, .. } = score.standing else {
        return vec![no_level(score.standing).0.to_owned()];
    };
    let name = if score.is_known() {
        level_text(level).name
    } else {
        ""
    };
    let parts = [name.to_owned(), possible_words(score)];
    parts.into_iter().filter(|one| !one.is_empty()).collect()
}

/// The same in one line: `Basic, level 2 possible`.
pub fn beside(score: &TrackScore) -> String {
    beside_parts(score).join(", ")
}

/// On what the possible level depends. Empty on nothing, or where a copy does not carry all of it.
pub fn what_is_open(track: &TrackReport) -> String {
    if track.score.withheld() > 0 || track.score.is_unassessed() {
        return String::new();
    }
    let (unanswered, unknown) = track.open_in_range();
    if_met(unanswered, unknown)
}

/// A track in one sentence or two: `level 1, level 2 possible if two missing answers are Met.
/// Met above this level: 1 of 3 at level 2, 1 of 3 at level 3.`
pub fn in_full(track: &TrackReport) -> String {
    let TrackResult::Level { level, .. } = track.score.standing else {
        let (beside, why) = no_level(track.score.standing);
        return ["no level, ", beside, ". ", why].concat();
    };
    let mut out = level_in_text(&track.score);
    if track.score.is_unassessed() {
        out.push('.');
        return out;
    }
    out.push_str(&what_is_open(track));
    out.push('.');
    let beyond: Vec<_> = (1..)
        .zip(track.score.levels)
        .filter(|(number, score)| *number > level && score.applicable > 0)
        .map(|(number, score)| {
            let met = [
                &score.met.to_string(),
                " of ",
                &score.applicable.to_string(),
                " at level ",
                &number.to_string(),
            ];
            match score.withheld {
                0 => met.concat(),
                some => [&met.concat(), " (", &not_here(some), ")"].concat(),
            }
        })
        .collect();
    if !beyond.is_empty() {
        out.push_str(" Met above this level: ");
        out.push_str(&beyond.join(", "));
        out.push('.');
    }
    out
}

/// What the next level waits for, with titles: `To reach level 2: Detect
/// abandoned email domains; Check for leaked passwords; 2 not included.` Empty
/// where nothing is left, or where the copy carries nothing of it.
pub fn to_reach(track: &TrackReport) -> String {
    let waits_for = track.score.waits_for.as_ref();
    let Some((level, ids)) = waits_for.filter(|_| !track.is_cut_off()) else {
        return String::new();
    };
    let mut titles: Vec<_> = track
        .known(ids)
        .map(|id| id.get().title.to_owned())
        .collect();
    let left_out = ids.len() - titles.len();
    if left_out > 0 {
        titles.push(not_here(left_out));
    }
    [
        "To reach level ",
        &level.number().to_string(),
        ": ",
        &titles.join("; "),
        ".",
    ]
    .concat()
}
