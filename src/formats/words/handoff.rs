//! Words in proposals and issues.

use crate::domain::catalogue::Level;
use crate::domain::words::{joined, number_words};

/// Label of the repository in a proposal.
pub const REPOSITORY: &str = "Repository";
/// Label of the day.
pub const ASSESSED: &str = "Assessed on";
/// Before the framework, in an issue.
pub const FROM_ASSESSMENT: &str = "From an assessment against the ";
/// Label of track and level.
pub const CRITERION: &str = "Track";
/// Label of the answer.
pub const ANSWER: &str = "Answer now";
/// The same in a proposal, for a reader who knows no questions.
pub const ANSWERED: &str = "Answer in the assessment";
/// Label of the effort.
pub const EFFORT: &str = "Effort";
/// Before what usually comes first.
pub const FIRST: &str = "Usually first";
/// Nothing comes first.
pub const NOTHING_FIRST: &str = "Nothing else usually has to be done first.";
/// Before the finish conditions.
pub const DONE_WHEN: &str = "Done when";
/// A box to tick.
pub const TASK: &str = "[ ] ";
/// Before conditions of which one is enough.
pub const ONE_OF: &str = "One of these is enough:";
/// The condition where every check is ticked.
pub const CONFIRMED: &str = "A second look confirms that all of it is in place";
/// Before a check that is ticked.
pub const IN_PLACE: &str = "In place";
/// No check is ticked.
pub const NONE_IN_PLACE: &str = "None of what is required is recorded as in place.";
/// Above the criteria of a proposal.
pub const CODES: &str =
    "Codes and levels are those of the framework. Level 1 is the lowest, level 3 the highest.";
/// Before a piece of evidence of the assessment.
pub const OWN_EVIDENCE: &str = "From the assessment: ";
/// Before a guide.
pub const GUIDE: &str = "Guide";
/// Whose judgement an effort is.
pub const BY_TEAM: &str = "as the team judges it";
/// The same where nobody else judged.
pub const BY_US: &str = "a rough estimate of Plumbline, neither the team’s nor the working group’s";
/// Label of the due date.
pub const DUE: &str = "Due";
/// Label of the owner.
pub const OWNER: &str = "Owner";
/// Label of the note of an answer.
pub const NOTE: &str = "Note";
/// Label of the note of a plan.
pub const PLAN_NOTE: &str = "Plan";

/// What stands in the place of something that nobody has filled in.
pub fn blank(name: &str) -> String {
    ["[to be filled in: ", &name.to_ascii_lowercase(), "]"].concat()
}

/// Where a criterion belongs: `Authentication, level 2`.
pub fn place(track: &str, level: Level) -> String {
    [track, ", level ", &level.number().to_string()].concat()
}

/// A title for several gaps: `Close three gaps: AN1.1, AN2.4 and CT2.1`. Codes
/// of many gaps would be a line that nobody reads.
pub fn several(codes: &[String]) -> String {
    let many = number_words(codes.len());
    let start = ["Close ", &many, " gaps"].concat();
    if codes.len() > 6 {
        return [&start, " of the security self-assessment"].concat();
    }
    [&start, ": ", &joined(codes)].concat()
}

/// What a proposal is about, for its title: the names of few gaps, the number of many.
pub fn together(titles: &[&str]) -> String {
    if titles.len() > 3 {
        return ["Close ", &number_words(titles.len()), " security gaps"].concat();
    }
    titles.join("; ")
}

/// Above the gaps of a summary.
pub fn covers(count: usize, framework: &str) -> String {
    let count = number_words(count);
    let parts = [
        "This proposal covers ",
        &count,
        " security gaps, found in an assessment against the ",
        framework,
        ".",
    ];
    parts.concat()
}

/// An effort with whose judgement it is, and why where we say so.
pub fn judged(size: &str, whose: &str, why: &str) -> String {
    let mut out = [size, "; ", whose, "."].concat();
    if !why.is_empty() {
        out.push_str(&[" ", why, "."].concat());
    }
    out
}
