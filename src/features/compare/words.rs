//! Words of the comparison.

use crate::app::words::frame;
use crate::domain::catalogue::Level;
use crate::domain::scoring::LevelScore;
use crate::domain::words::level_words;
use crate::formats::words::scorecard;

/// Which of the two something is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The first of two states of one registry.
    Older,
    /// The second of them.
    Newer,
    /// One's own.
    Mine,
    /// The other one.
    Theirs,
}

/// Heading.
pub const TITLE: &str = frame::COMPARE;
/// Below it.
pub const LEAD: &str =
    "Compare your assessment with another one. This does not change any answers.";
/// Link to the reports of many registries.
pub const REPORTS: &str = frame::REPORTS;
/// Label of the choice.
pub const WITH: &str = "Compare with";
/// While nothing is chosen.
pub const CHOOSE: &str = "Choose one";
/// What is being read.
pub const OPENED: &str = "Opened link or file";
/// Said while nothing is chosen.
pub const NOTHING: &str = "Choose an earlier version or an example. To compare with a link or file, open it on the Assessments page: it shows the differences.";
/// Said while it is on its way.
pub const LOADING: &str = "Loading…";
/// Above levels and squares.
pub const LEVELS: &str = "Levels";
/// Caption of that table.
pub const LEVELS_CAPTION: &str =
    "Each square is one criterion. Each row is one level, starting with level 1.";
/// Name of the region in which it scrolls.
pub const LEVELS_REGION: &str = "Levels compared";
/// First column of that table.
pub const TRACK: &str = "Track";
/// Last column of that table.
pub const MET: &str = "Criteria met";
/// Above the answers that differ.
pub const CHANGES: &str = "Answers that differ";
/// Caption of that table.
pub const CHANGES_CAPTION: &str = "Answers that are the same are not listed";
/// Name of the region in which it scrolls.
pub const CHANGES_REGION: &str = "Answers that differ, as a table";
/// When none does.
pub const SAME: &str = "All answers are the same.";
/// When none of those does that both have given.
pub const SAME_WHERE_BOTH: &str = "Where both have an answer, it is the same.";
/// Above what only one of them has answered.
pub const ONE_SIDED: &str = "Answered in only one assessment";
/// What that means.
pub const ONE_SIDED_MORE: &str =
    "The other assessment has no answer here. This is neither a difference nor a gap.";
/// Role of an earlier state.
pub const EARLIER: &str = "earlier";
/// Role of the present state.
pub const NOW: &str = "now";
/// Role of what is being read.
pub const OPENED_ROLE: &str = "opened";
/// Role of an example.
pub const EXAMPLE: &str = "example";
/// Role of one's own.
pub const MINE: &str = "yours";
/// In place of a level that answers to a survey cannot give.
pub const NO_FAIR_LEVEL: &str = "No level shown";
/// Said of a copy that keeps something back.
pub const PARTLY: &str = "This assessment was shared only in part. Missing parts are not compared.";

/// Above the comparison: what stands beside what.
pub fn both([first, second]: &[String; 2]) -> String {
    [first, " and ", second].concat()
}

/// A name and its day, which may be empty.
pub fn dated(name: &str, day: &str) -> String {
    let comma = if day.is_empty() { "" } else { ", " };
    [name, comma, day].concat()
}

/// `Hex.pm, 12 March 2024 (opened)`
pub fn with_role(name: &str, role: &str) -> String {
    [name, " (", role, ")"].concat()
}

/// What a level counts in both: `Level 1: 2 of 5 met, then 4 of 5`.
pub fn met(level: Level, before: LevelScore, after: LevelScore, in_time: bool) -> String {
    let (first, second) = (scorecard::count(before), scorecard::count(after));
    let level = level_words(level.number());
    if first == second {
        return [level, ": ", &first, " in both"].concat();
    }
    let then = if in_time { ", then " } else { " and " };
    // The word is not said twice.
    let short = second
        .strip_suffix(" met")
        .filter(|_| first.ends_with(" met"));
    [level, ": ", &first, then, short.unwrap_or(&second)].concat()
}

/// Above gaps that only one of them has.
pub fn gaps_only(whose: Whose, count: usize) -> String {
    let words = match whose {
        Whose::Older => "Closed gaps",
        Whose::Newer => "New gaps",
        Whose::Mine => "Gaps only in your assessment",
        Whose::Theirs => "Gaps only in the other assessment",
    };
    counted(words, count)
}

/// Above what only one of them has answered.
pub fn answered_only(whose: Whose, count: usize) -> String {
    let words = match whose {
        Whose::Older => "Only in the older version",
        Whose::Newer => "Only in the newer version",
        Whose::Mine => "Only in your assessment",
        Whose::Theirs => "Only in the other assessment",
    };
    counted(words, count)
}

fn counted(words: &str, count: usize) -> String {
    [words, " (", &count.to_string(), ")"].concat()
}

/// An earlier state in the list of choices.
pub fn earlier(moment: &str) -> String {
    ["Version of ", moment].concat()
}

/// An example in the list of choices.
pub fn example(name: &str) -> String {
    ["Example: ", name].concat()
}

/// Said to a screen reader once both stand side by side.
pub fn differ(differing: usize, one_sided: usize) -> String {
    let said = match (differing, one_sided) {
        (0, 0) => SAME.to_owned(),
        (0, _) => SAME_WHERE_BOTH.to_owned(),
        (1, _) => "One answer differs.".to_owned(),
        _ => [&differing.to_string(), " answers differ."].concat(),
    };
    match one_sided {
        0 => said,
        1 => [&said, " 1 answer is in only one assessment."].concat(),
        _ => [
            &said,
            " ",
            &one_sided.to_string(),
            " answers are in only one assessment.",
        ]
        .concat(),
    }
}
