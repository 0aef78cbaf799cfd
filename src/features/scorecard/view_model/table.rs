//! The scorecard as a table, with everything in words.

use crate::domain::catalogue::level_text;
use crate::domain::words::mark_word;
use crate::features::scorecard::view_model::ScorecardOptions;
use crate::formats::report::{Line, Report, TrackReport};
use crate::formats::words::{scorecard as words, standing};

/// The rows of one track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// `Authentication: level 1, level 2 possible if two missing answers are Met. Met above this level: ..`
    pub title: String,
    /// Its criteria.
    pub lines: Vec<TableLine>,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableLine {
    /// Its code.
    pub code: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Its level.
    pub level: String,
    /// `data-s`.
    pub mark: &'static str,
    /// The answer in words.
    pub word: &'static str,
}

pub(crate) fn groups(report: &Report, options: ScorecardOptions) -> Vec<Group> {
    let group = |track: &TrackReport| Group {
        title: title(track, options),
        lines: track.lines.iter().map(|line| row(line, options)).collect(),
    };
    report.tracks.iter().map(group).collect()
}

fn title(track: &TrackReport, options: ScorecardOptions) -> String {
    let name = track.track.title;
    if !options.levels && !track.lines.is_empty() {
        return name.to_owned();
    }
    let mut title = [name, ": ", &standing::in_full(track)].concat();
    let next = standing::to_reach(track);
    let anyway = if track.score.anyway {
        words::ANYWAY
    } else {
        ""
    };
    for more in [next.as_str(), anyway] {
        if !more.is_empty() {
            title.push(' ');
            title.push_str(more);
        }
    }
    title
}

fn row(line: &Line, options: ScorecardOptions) -> TableLine {
    let number = line.criterion.level.number();
    TableLine {
        code: line.criterion.code,
        title: line.criterion.title,
        level: if options.levels {
            number.to_string()
        } else {
            level_text(number).name.to_owned()
        },
        mark: line.mark.slug(),
        word: mark_word(line.mark),
    }
}
