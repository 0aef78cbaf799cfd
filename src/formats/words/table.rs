//! Words of the table of many reports.

use crate::domain::catalogue::framework;
use crate::domain::compare::Disclosed;
use crate::domain::scoring::TrackScore;
use crate::domain::words::{level_range, mark_word};
use crate::formats::file::FileReadError;
use crate::formats::table::{ReportError, UnreadableReport};
use crate::formats::words::{errors, exports, scorecard};

/// Heading.
pub const TITLE: &str = "Many reports";
/// Below it.
pub const LEAD: &str = "Read the reports of several repositories side by side: files that Plumbline wrote, as JSON or HTML. Nothing of them is kept.";
/// Label of the control that takes files.
pub const FILES: &str = "Reports, several at once";
/// Fetches what the host offers.
pub const FETCH: &str = "Show the reports that this site offers";
/// While they are on their way.
pub const FETCHING: &str = "The reports are on their way.";
/// When the host has no list.
pub const NO_INDEX: &str = "This site offers no reports.";
/// Label of the choice of what is shown.
pub const SHOW: &str = "Show";
/// The choice of levels.
pub const LEVELS: &str = "Levels of all tracks";
/// Label of the search.
pub const FIND: &str = "Find a repository";
/// Label of the order.
pub const SORT: &str = "Sort by";
/// Orders.
pub const BY_NAME: &str = "Name";
/// The other one.
pub const BY_DATE: &str = "Date, newest first";
/// First column.
pub const REPOSITORY: &str = "Repository";
/// Column of the day.
pub const DATE: &str = "Date";
/// Name of the region in which the table scrolls.
pub const REGION: &str = "Many reports as a table";
/// When the search finds none.
pub const NONE_FOUND: &str = "No repository has these words in its name.";
/// Above files that are no rows.
pub const REFUSED: &str = "Not in the table";
/// Downloads the table for a spreadsheet.
pub const CSV: &str = "Download as CSV";
/// Downloads it as a page.
pub const HTML: &str = "Download as HTML";
/// Empties the table.
pub const CLEAR: &str = "Clear the table";
/// Title of the page that is downloaded.
pub const PAGE_TITLE: &str = "Reports of package repositories";
/// Last column of the table for a spreadsheet.
pub const STATUS: &str = "Status";

/// Whose word every one of them is.
pub fn whose() -> String {
    let framework = scorecard::framework_words();
    [
        "Each is what a repository says of itself about ",
        &framework,
        ".",
    ]
    .concat()
}

/// What every one of them is.
pub fn claim() -> String {
    [scorecard::CLAIM, ". ", &whose()].concat()
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
    [name, ": the same report is in the table already."].concat()
}

/// A file that is no row, and why.
pub fn refused(one: &UnreadableReport) -> String {
    let why = match &one.why {
        ReportError::Unreadable(FileReadError::TooLarge) => "larger than any report.".to_owned(),
        ReportError::Unreadable(FileReadError::Unreadable) => {
            "the browser could not read it.".to_owned()
        }
        ReportError::NotThere => "it is in the list, but not on this site.".to_owned(),
        ReportError::Framework(version) => [
            "it is about version ",
            version,
            " of the framework; this page knows ",
            framework().version,
            ".",
        ]
        .concat(),
        ReportError::Error(error) => errors::file(error).replace(errors::UNCHANGED, ""),
    };
    [&one.name, ": ", &why].concat()
}

/// How a track stands: `Level 1, could be 2`, or why it has no level.
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
