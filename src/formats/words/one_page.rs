//! Words of the one page.

use crate::domain::date::Date;
use crate::domain::plan::{Effort, Quarter};
use crate::domain::words::{date_words, joined};
use crate::formats::words::plan::quarter_words;
use crate::formats::words::report::CheckedOf;

/// `data-act` of its button, and what it says.
pub const BUTTON: (&str, &str) = ("one-page", "Download one-page summary (HTML)");
/// How its file's name ends.
pub const EXTENSION: &str = "one-page.html";
/// What kind of page it is.
pub const TITLE: &str = "One page";
/// Heading of the steps.
pub const STEPS: &str = "Planned steps by quarter";
/// Columns of the steps.
pub const COLUMNS: [&str; 4] = ["Quarter", "Step", "Owner", "Effort"];
/// Of a step without a day.
pub const NO_QUARTER: &str = "No quarter";
/// In place of the steps.
pub const NO_STEPS: &str = "No open steps.";
/// The same where the copy does not carry what is open.
pub const STEPS_LEFT_OUT: &str = "Open gaps are not included.";
/// Before what effort counts, where there is no sum.
pub const EFFORT_IS: &str = "Effort: ";
/// What effort counts.
pub const EFFORT: &str =
    "S = 1, M = 2, L = 4, XL = 8. ~ marks an estimate by Plumbline, not by the registry.";
/// Heading of the accepted risks.
pub const RISKS: &str = "Accepted risks";
/// In place of them.
pub const NO_RISKS: &str = "No risks accepted.";
/// Heading of who stands for it.
pub const SIGNED: &str = "Answered and checked";
/// Who answered, and when.
pub const ANSWERED: &str = "Answered";
/// Nobody is named.
pub const NOBODY: &str = "name not given";
/// How much is answered.
pub const COMPLETE: &str = "Complete";
/// In place of what may exist but did not leave.
pub const NOT_IN_COPY: &str = "Not included.";
/// In place of a summary.
pub const NO_SUMMARY: &str = "No summary written.";
/// In place of a request.
pub const NO_REQUEST: &str = "Not stated.";
/// Ends the page.
pub const LEVELS: &str = "Levels go from 0 to 3. A level is reached when its criteria, and those of lower levels, are met or do not apply.";

/// Above the name: `One page, 20 November 2026`
pub fn over(day: Option<Date>) -> String {
    let day = day.map(date_words);
    day.map_or_else(|| TITLE.to_owned(), |day| [TITLE, ", ", &day].concat())
}

/// `Q1 2027`
pub fn quarter(quarter: Option<Quarter>) -> String {
    quarter.map_or_else(|| NO_QUARTER.to_owned(), quarter_words)
}

/// `M`, or `~M` where nobody of the registry has said.
pub fn size(effort: Effort) -> String {
    match effort {
        Effort::Own(size) => size.slug().to_owned(),
        Effort::Estimated(size) => ["~", size.slug()].concat(),
    }
}

/// `Effort of the planned steps: 14 points. S = 1, M = 2, L = 4, XL = 8.`
pub fn effort_of(points: u32) -> String {
    let noun = if points == 1 { " point" } else { " points" };
    [
        "Effort of the planned steps: ",
        &points.to_string(),
        noun,
        ". ",
        EFFORT,
    ]
    .concat()
}

/// Two of the names at most: `30 of 32 answers, by Kim, Ada and 2 more, 29 November 2026`.
pub fn checked(checked: &CheckedOf<'_>, shortened: impl Fn(&str) -> String) -> String {
    let mut names: Vec<String> = checked
        .names
        .iter()
        .take(2)
        .map(|name| shortened(name))
        .collect();
    let more = checked.names.len() - names.len();
    if more > 0 {
        names.push([&more.to_string(), " more"].concat());
    }
    [&checked.said, &joined(&names), ", ", &checked.days_words()].concat()
}

/// What has no room: `2 more steps in the full report.`
pub fn more(number: usize, one: &str, several: &str) -> String {
    let noun = if number == 1 { one } else { several };
    [&number.to_string(), " more ", noun, " in the full report."].concat()
}

/// `30 of 32 criteria answered`; of those that are included, where some are not: `29 of 31 criteria answered;
/// 1 answer is not included`.
pub fn complete(answered: usize, of: usize, left_out: Option<String>) -> String {
    let said = [
        &answered.to_string(),
        " of ",
        &of.to_string(),
        " criteria answered",
    ]
    .concat();
    match left_out {
        Some(left_out) => [&said, "; ", &left_out].concat(),
        None => said,
    }
}
