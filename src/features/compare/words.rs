//! Words of the comparison.

/// Heading.
pub const TITLE: &str = "Compare";
/// Below it.
pub const LEAD: &str = "Your assessment beside another one. Comparing changes nothing.";
/// Label of the choice.
pub const WITH: &str = "Compare with";
/// While nothing is chosen.
pub const CHOOSE: &str = "Choose one";
/// What is being read.
pub const OPENED: &str = "What you are reading";
/// Said while nothing is chosen.
pub const NOTHING: &str = "Choose what to compare with: an earlier state of yours, the link or file that you are reading, or an example. The start page keeps earlier states and opens files.";
/// Said while it is on its way.
pub const LOADING: &str = "It is on its way.";
/// Above levels and squares.
pub const LEVELS: &str = "Levels";
/// Caption of that table.
pub const LEVELS_CAPTION: &str =
    "One square for each criterion, one row of them for each level, level 1 on top";
/// Name of the region in which it scrolls.
pub const LEVELS_REGION: &str = "Levels of both";
/// First column of that table.
pub const TRACK: &str = "Track";
/// Above the answers that differ.
pub const CHANGES: &str = "Answers that differ";
/// Caption of that table.
pub const CHANGES_CAPTION: &str = "Only what differs is listed";
/// Name of the region in which it scrolls.
pub const CHANGES_REGION: &str = "Answers that differ, as a table";
/// When none does.
pub const SAME: &str = "All answers are the same.";
/// Column of an earlier state.
pub const THEN: &str = "Then";
/// Column of the present state.
pub const NOW: &str = "Now";
/// Column of another assessment.
pub const THEIRS: &str = "The other one";
/// Column of one's own.
pub const MINE: &str = "Yours";
/// In place of a level that answers to a survey cannot give.
pub const NO_FAIR_LEVEL: &str = "No level shown";
/// Said of a copy that keeps something back.
pub const PARTLY: &str = "This copy leaves something out. What it leaves out is not compared.";

/// Above gaps that only the second one has.
pub fn opened(in_time: bool, count: usize) -> String {
    counted(
        if in_time {
            "New gaps"
        } else {
            "Gaps in yours only"
        },
        count,
    )
}

/// Above gaps that only the first one has.
pub fn closed(in_time: bool, count: usize) -> String {
    let words = if in_time {
        "Closed gaps"
    } else {
        "Gaps in the other one only"
    };
    counted(words, count)
}

fn counted(words: &str, count: usize) -> String {
    [words, " (", &count.to_string(), ")"].concat()
}

/// An earlier state in the list of choices.
pub fn earlier(moment: &str) -> String {
    ["Earlier: ", moment].concat()
}

/// An example in the list of choices.
pub fn example(name: &str) -> String {
    ["Example: ", name].concat()
}

/// Said to a screen reader once both stand side by side.
pub fn differ(count: usize) -> String {
    match count {
        0 => SAME.to_owned(),
        1 => "One answer differs.".to_owned(),
        _ => [&count.to_string(), " answers differ."].concat(),
    }
}
