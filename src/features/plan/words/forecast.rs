//! Words of the forecast.

use crate::domain::plan::Quarter;
use crate::domain::words::{joined, number_words};
use crate::features::plan::words::quarter_words;
use crate::features::plan::words::table::names;

/// Heading of the levels to come.
pub const FORECAST: &str = "Forecast";
/// Name of the region in which the table scrolls.
pub const REGION: &str = "Level by quarter";
/// Caption of the table.
pub const CAPTION: &str = "Level at the end of each quarter, if every step is done in its quarter";
/// In place of the table.
pub const NO_DUES: &str = "Choose a quarter for a step to see the levels to come.";
/// First column of the table.
pub const TRACK: &str = "Track";
/// Column of the levels now.
pub const TODAY: &str = "Today";
/// Column of the levels after the last quarter shown.
pub const LATER: &str = "Later";
/// Why a track stays that is at its target.
pub const AT_TARGET: &str = "its target is reached";

/// When a track reaches a level: `level 2 by the end of Q1 2027`.
pub fn by(level: u8, quarter: Quarter) -> String {
    let level = level.to_string();
    ["level ", &level, " by the end of ", &quarter_words(quarter)].concat()
}

/// What becomes of a track: `CLI Tooling reaches level 2 by the end of Q1 2027.`
pub fn reaches(track: &str, levels: &[String]) -> String {
    [track, " reaches ", &joined(levels), "."].concat()
}

/// A track that stays, and why: `Authorization stays at level 2 because Build provenance has no quarter.`
pub fn stays(track: &str, level: u8, why: &[String]) -> String {
    let level = level.to_string();
    let start = [track, " stays at level ", &level].concat();
    if why.is_empty() {
        return [&start, "."].concat();
    }
    [&start, " because ", &joined(why), "."].concat()
}

/// Questions without an answer, as a reason.
pub fn unanswered(count: usize) -> String {
    counted(count, [" question is", " questions are"], " not answered")
}

/// Answers that nobody knows, as a reason.
pub fn unknown(count: usize) -> String {
    counted(count, [" answer is", " answers are"], " Don’t know")
}

/// Criteria that a copy does not include, as a reason.
pub fn left_out(count: usize) -> String {
    counted(count, [" criterion is", " criteria are"], " not included")
}

/// Accepted risks, as a reason.
pub fn accepted(count: usize) -> String {
    counted(count, [" risk is", " risks are"], " accepted")
}

/// `two risks are accepted`, from the words for one and for several.
fn counted(count: usize, [one, several]: [&str; 2], what: &str) -> String {
    let noun = if count == 1 { one } else { several };
    [&*number_words(count), noun, what].concat()
}

/// Steps without a quarter, as a reason: `Build provenance has no quarter`.
pub fn no_quarter(titles: Vec<String>) -> String {
    let has = if titles.len() == 1 { " has" } else { " have" };
    [&names(titles), has, " no quarter"].concat()
}

/// Under the table: the steps that it does not count.
pub fn not_counted(titles: Vec<String>) -> String {
    not_in_forecast(titles, ["it has no quarter: ", "they have no quarter: "])
}

/// The same of steps whose question is not answered, or with *Don’t know*.
pub fn not_counted_open(titles: Vec<String>) -> String {
    not_in_forecast(
        titles,
        [
            "its question is not answered: ",
            "their questions are not answered: ",
        ],
    )
}

fn not_in_forecast(titles: Vec<String>, [one, several]: [&str; 2]) -> String {
    let (start, why) = match titles.len() {
        1 => ("This step is", one),
        _ => ("These steps are", several),
    };
    let titles = names(titles);
    [start, " not in the forecast, because ", why, &titles, "."].concat()
}

/// A level that has changed: `2 (was 1)`. "1 to 2" reads as a level that is not known.
pub fn change(before: u8, level: u8) -> String {
    [&level.to_string(), " (was ", &before.to_string(), ")"].concat()
}

/// What is due after the last column: `Later: two more steps, the last one due in Q4 2031.`
pub fn beyond(count: usize, last: Quarter) -> String {
    let noun = if count == 1 {
        " more step, due in "
    } else {
        " more steps, the last one due in "
    };
    let count = number_words(count);
    let last = quarter_words(last);
    ["Later: ", &count, noun, &last, "."].concat()
}

/// Due dates that have passed.
pub fn overdue(count: usize) -> String {
    if count == 1 {
        return "1 step is overdue. It is counted as done in the first column after “Today”."
            .to_owned();
    }
    let rest = " steps are overdue. They are counted as done in the first column after “Today”.";
    [&count.to_string(), rest].concat()
}
