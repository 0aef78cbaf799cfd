//! Words of the table of many reports.

use crate::domain::catalogue::{Level, framework};
use crate::domain::compare::Disclosed;
use crate::domain::scoring::{TrackResult, TrackScore};
use crate::domain::words::{level_range, level_words, mark_word};
use crate::formats::file::FileReadError;
use crate::formats::table::{Origin, ReportError, Row, UnreadableReport};
use crate::formats::words::{claim, errors, exports, scorecard};

/// Heading.
pub const TITLE: &str = "Compare many registries in a table";
/// Below it.
pub const LEAD: &str = "View the reports of several registries in one table. Choose assessment files (JSON) or HTML reports from Plumbline. To include your registry, choose the JSON file that you download under Share. The files are not saved.";
/// Label of the control that takes files.
pub const FILES: &str = "Files (you can select several)";
/// Fetches what the host offers.
pub const FETCH: &str = "Load the reports published on this site";
/// While they are on their way.
pub const FETCHING: &str = "Loading…";
/// Label of the choice of what is shown.
pub const SHOW: &str = "Show";
/// The choice of levels.
pub const LEVELS: &str = "Levels in all tracks";
/// Label of the search.
pub const FIND: &str = "Search registries";
/// Label of the order.
pub const SORT: &str = "Sort by";
/// Orders.
pub const BY_NAME: &str = "Name";
/// The other one.
pub const BY_DATE: &str = "Date, newest first";
/// First column.
pub const REPOSITORY: &str = "Registry";
/// Column of the day.
pub const DATE: &str = "Date";
/// Name of the region in which the table scrolls.
pub const REGION: &str = "Reports as a table";
/// When the search finds none.
pub const NONE_FOUND: &str = "No registry name matches your search.";
/// Above files that are no rows.
pub const REFUSED: &str = "Files that could not be added";
/// Downloads the table for a spreadsheet.
pub const CSV: &str = "Download as CSV";
/// Downloads it as a page.
pub const HTML: &str = "Download as HTML";
/// Empties the table.
pub const CLEAR: &str = "Clear the table";
/// Title of the page that is downloaded.
pub const PAGE_TITLE: &str = "Reports of package registries";
/// Column of whose word a report is.
pub const ORIGIN: &str = "Report";
/// Column of who answered.
pub const BY: &str = "Answered by";
/// Column of the file's name.
pub const FILE: &str = "File";
/// Behind a criterion: column of the day of its answer.
pub const DAY: &str = " (day)";
/// Last column of the table for a spreadsheet.
pub const STATUS: &str = "Disclaimer";
/// What a row is that is no report of the repository's own, in its row.
const SUGGESTED: &str = "Suggested answers, not the registry’s own report";
/// The same, below the table's heading.
const SOME_SUGGESTED: &str = " Suggested answers are marked.";

/// What a row is whose answers somebody else read from public statements.
const READ: &str = "Read from public statements, not the registry’s own report";
/// The same, below the table's heading.
const SOME_READ: &str = " Readings of public statements are marked.";
/// Behind what some of them are.
const NOT_VERIFIED: &str = ", not verified, not endorsed";

/// What all of them are, in one line.
pub fn claim_of_all<'a>(rows: impl IntoIterator<Item = &'a Row>) -> String {
    let mut origins: Vec<_> = rows.into_iter().map(|row| row.origin).collect();
    origins.sort_unstable();
    origins.dedup();
    match origins.as_slice() {
        [] => scorecard::CLAIM.to_owned(),
        [only] => status(*only).to_owned(),
        several => {
            let words = several.iter().map(|one| match one {
                Origin::Own => "Self-assessed",
                Origin::Read => "Read from public statements where marked",
                Origin::Suggested => "Suggested where marked",
            });
            let words: Vec<_> = words.collect();
            let (first, rest) = words.split_at(1);
            let rest = rest.iter().map(|word| word.to_lowercase());
            let all: Vec<_> = first
                .iter()
                .map(|word| (*word).to_owned())
                .chain(rest)
                .collect();
            [&all.join(", or "), NOT_VERIFIED].concat()
        }
    }
}

/// Whose word every one of them is.
pub fn whose<'a>(rows: impl IntoIterator<Item = &'a Row>) -> String {
    let origins: Vec<_> = rows.into_iter().map(|row| row.origin).collect();
    let has = |origin| origins.contains(&origin);
    let said = |origin, words| if has(origin) { words } else { "" };
    let which = match (
        has(Origin::Own),
        has(Origin::Read) || has(Origin::Suggested),
    ) {
        (true, true) => "Reports without a mark are self-assessments against ",
        (false, true) => "None of them is a registry’s own report on ",
        (_, false) => "Each report is a self-assessment against ",
    };
    [
        which,
        &scorecard::framework_words(),
        ".",
        said(Origin::Read, SOME_READ),
        said(Origin::Suggested, SOME_SUGGESTED),
    ]
    .concat()
}

/// What every one of them is.
pub fn claim(rows: &[&Row]) -> String {
    let claim = claim_of_all(rows.iter().copied());
    [&*claim, ". ", &whose(rows.iter().copied())].concat()
}

/// Whose word a report is, in a column of its own.
pub fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Own => "Registry’s own",
        Origin::Read => "Public statements",
        Origin::Suggested => "Suggested answers",
    }
}

/// What a report is, in a column of its own.
pub fn status(origin: Origin) -> &'static str {
    match origin {
        Origin::Own => scorecard::CLAIM,
        Origin::Read => claim::READ,
        Origin::Suggested => "Suggested, not accepted, not verified, not endorsed",
    }
}

/// Said of a row that is no report of the repository's own.
pub fn apart(row: &Row) -> Option<&'static str> {
    match row.origin {
        Origin::Own => None,
        Origin::Read => Some(READ),
        Origin::Suggested => Some(SUGGESTED),
    }
}

/// What tells a row from others, but for name and day: who answered, what it
/// leaves out, and its file, where others have the same name.
pub fn particulars(row: &Row, is_repeated: bool) -> Vec<String> {
    let mut out = Vec::new();
    if !row.by.is_empty() {
        let verb = match row.origin {
            Origin::Own => "Assessed by ",
            Origin::Read => "Read by ",
            Origin::Suggested => "Suggested by ",
        };
        out.push([verb, &row.by].concat());
    }
    out.extend(row.left_out.clone());
    if is_repeated {
        out.push([FILE, ": ", &row.file].concat());
    }
    out
}

/// What the marks of a track show: `Level 1: 5 of 5 met; Level 2: 1 of 4 met`.
pub fn counts(score: &TrackScore) -> String {
    if matches!(
        score.standing,
        TrackResult::Excluded(_) | TrackResult::LeftOut
    ) {
        return String::new();
    }
    let levels = Level::ALL.into_iter().zip(score.levels);
    let each = levels.map(|(level, counted)| {
        let level = level_words(level.number());
        [level, ": ", &scorecard::count(counted)].concat()
    });
    each.collect::<Vec<_>>().join("; ")
}

/// So many of so many.
pub fn count(shown: usize, all: usize) -> String {
    let noun = if all == 1 { " report" } else { " reports" };
    if shown == all {
        return [&all.to_string(), noun].concat();
    }
    [&shown.to_string(), " of ", &all.to_string(), noun].concat()
}

/// A file whose report was there already.
pub fn again(name: &str) -> String {
    [name, ": already in the table."].concat()
}

/// A file that is no row, and why.
pub fn refused(one: &UnreadableReport) -> String {
    let why = match &one.why {
        ReportError::Unreadable(FileReadError::TooLarge) => "too large to be a report.".to_owned(),
        ReportError::Unreadable(FileReadError::Unreadable) => {
            "the browser could not read it.".to_owned()
        }
        ReportError::NotThere => "listed on this site, but the file was not found.".to_owned(),
        ReportError::Framework(version) => [
            "uses framework version ",
            version,
            ". Plumbline supports version ",
            framework().version,
            ".",
        ]
        .concat(),
        ReportError::Error(error, diagnosis) => {
            errors::file(error, diagnosis.clone()).replace(errors::UNCHANGED, "")
        }
    };
    [&one.name, ": ", &why].concat()
}

/// How a track stands: `Level 1, level 2 possible`, or why it has no level.
pub fn level_of(score: &TrackScore) -> String {
    let mut out = level_range(score).unwrap_or_else(|| {
        let (beside, why) = scorecard::no_level(score.standing);
        [scorecard::NO_LEVEL, ", ", beside, ". ", why].concat()
    });
    if score.anyway {
        out.push_str(". ");
        out.push_str(scorecard::ANYWAY);
    }
    out
}

/// What an assessment discloses of a criterion.
pub fn disclosed(disclosed: Disclosed) -> &'static str {
    match disclosed {
        Disclosed::Answer(mark) => mark_word(mark),
        Disclosed::Excluded => exports::EXCLUDED,
        Disclosed::LeftOut => exports::NOT_HERE,
    }
}
