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
/// Label of the effort.
pub const EFFORT: &str = "Effort";
/// Before what usually comes first.
pub const FIRST: &str = "Usually first";
/// Nothing comes first.
pub const NOTHING_FIRST: &str = "No other open criterion usually comes first.";
/// Before the finish conditions.
pub const DONE_WHEN: &str = "Done when";
/// A box to tick.
pub const TASK: &str = "[ ] ";
/// Before conditions of which one is enough.
pub const ONE_OF: &str = "One of these is enough:";
/// The condition where every check is ticked.
pub const CONFIRMED: &str = "Somebody has looked again and can answer with *Met*";
/// Before a check that is ticked.
pub const IN_PLACE: &str = "In place";
/// No check is ticked.
pub const NONE_IN_PLACE: &str = "None of the required checks is ticked.";
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

/// An effort with whose judgement it is, and why where we say so.
pub fn judged(size: &str, whose: &str, why: &str) -> String {
    let mut out = [size, "; ", whose, "."].concat();
    if !why.is_empty() {
        out.push_str(&[" ", why, "."].concat());
    }
    out
}
