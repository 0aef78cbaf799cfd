//! The board: one column for each track, one row for each level.

use crate::domain::catalogue::{Level, level_text};
use crate::domain::scoring::TrackResult;
use crate::domain::words::{level_figure, level_words};
use crate::features::scorecard::view_model::ScorecardOptions;
use crate::features::scorecard::view_model::cell::{Cell, cell};
use crate::features::scorecard::view_model::waits::{SentencePart, waits};
use crate::formats::report::{Line, Report, TrackReport};
use crate::formats::words::{scorecard as words, standing};

/// One track of the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// `data-track`, and part of the heading's id.
    pub slug: &'static str,
    /// The track's title.
    pub title: &'static str,
    /// `data-level`; empty without a level.
    pub level: String,
    /// `data-possible`; empty without a level.
    pub possible: String,
    /// `trk`, or `trk off` for a track without a level.
    pub class: &'static str,
    /// Draws the plumb line beside the head.
    pub head_class: &'static str,
    /// `Level 1`, or what stands in its place.
    pub figure: String,
    /// `Basic, level 2 possible if two missing answers are Met`.
    pub beside: String,
    /// What the next level waits for.
    pub sentence: Vec<SentencePart>,
    /// Said where the profile excludes the track but it is assessed.
    pub anyway: Option<&'static str>,
    /// The three levels.
    pub rows: Vec<Row>,
}

/// One level of a track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Draws the plumb line beside it.
    pub class: &'static str,
    /// `Level 1, Basic`.
    pub title: String,
    /// `5 of 5 met`.
    pub count: String,
    /// The criteria.
    pub cells: Vec<Cell>,
}

pub(crate) fn columns(report: &Report, options: ScorecardOptions) -> Vec<Column> {
    let columns = report.tracks.iter();
    columns.map(|track| column(track, options)).collect()
}

fn column(track: &TrackReport, options: ScorecardOptions) -> Column {
    let reached = match track.score.standing {
        TrackResult::Level { level, possible } => Some((level, possible)),
        _ => None,
    };
    let (figure, beside, sentence) = match (level_figure(&track.score), options.levels) {
        (Some(figure), true) => (
            figure.to_owned(),
            [
                standing::beside(&track.score),
                standing::what_is_open(track),
            ]
            .concat(),
            waits(track, options),
        ),
        (Some(_), false) => {
            let (figure, beside) = covered(track);
            (figure, beside, Vec::new())
        }
        (None, _) => {
            let (beside, why) = words::no_level(track.score.standing);
            let why = vec![SentencePart::Plain(why.to_owned())];
            (words::NO_LEVEL.to_owned(), beside.to_owned(), why)
        }
    };
    let line = reached.filter(|_| options.levels);
    Column {
        slug: track.track.slug,
        title: track.track.title,
        level: reached.map_or_else(String::new, |(level, _)| level.to_string()),
        possible: reached.map_or_else(String::new, |(_, possible)| possible.to_string()),
        class: if reached.is_some() { "trk" } else { "trk off" },
        head_class: match line {
            Some(_) if !track.score.is_known() => "hd",
            Some((0, _)) => "hd bob",
            Some(_) => "hd on",
            None => "hd",
        },
        figure,
        beside,
        sentence,
        anyway: track.score.anyway.then_some(words::ANYWAY),
        rows: Level::ALL
            .map(|level| row(track, level, options, line))
            .into(),
    }
}

/// The cord runs to the end of the level reached and the weight hangs there;
/// dots go on to the possible level.
fn row_class(number: u8, line: Option<(u8, u8)>) -> &'static str {
    match line {
        Some((level, _)) if number < level => "lvl on",
        Some((level, _)) if number == level => "lvl on bob",
        Some((_, possible)) if number <= possible => "lvl maybe",
        _ => "lvl",
    }
}

fn row(
    track: &TrackReport,
    level: Level,
    options: ScorecardOptions,
    line: Option<(u8, u8)>,
) -> Row {
    let number = level.number();
    let name = level_text(number).name;
    let counts = (1..).zip(track.score.levels);
    let counts = counts.filter(|(one, _)| *one == number).map(|(_, it)| it);
    let silent = matches!(
        track.score.standing,
        TrackResult::Excluded(_) | TrackResult::LeftOut
    );
    Row {
        class: row_class(number, line),
        title: if options.levels {
            [level_words(number), ", ", name].concat()
        } else {
            name.to_owned()
        },
        count: if silent {
            words::criteria(track.track.at(level).count())
        } else {
            counts.map(words::count_of_all).collect()
        },
        cells: track.at(level).map(|line| cell(line, options)).collect(),
    }
}

/// Where no level is shown: how much of the track was answered at all.
fn covered(track: &TrackReport) -> (String, String) {
    let answered = |line: &&Line| !line.mark.is_unanswered();
    let done = track.lines.iter().filter(answered).count();
    let all = track.track.criteria().len().to_string();
    let figure = [&done.to_string(), " of ", &all].concat();
    (figure, words::ANSWERED.to_owned())
}
