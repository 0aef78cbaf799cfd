//! Words in proposals and issues.

use crate::domain::catalogue::Level;
use crate::domain::words::{joined, number_words};

/// Label of the repository in a proposal.
pub const REPOSITORY: &str = "Registry";
/// Label of the day.
pub const ASSESSED: &str = "Assessed on";
/// Label of track and level.
pub const CRITERION: &str = "Track";
/// Label of the answer.
pub const ANSWER: &str = "Current answer";
/// The same in a proposal, for a reader who knows no questions.
pub const ANSWERED: &str = "Answer in the assessment";
/// Label of the effort.
pub const EFFORT: &str = "Effort";
/// Before what usually comes first.
pub const FIRST: &str = "Usually done first";
/// Nothing comes first.
pub const NOTHING_FIRST: &str = "No prerequisites among the open criteria.";
/// Before the finish conditions.
pub const DONE_WHEN: &str = "Done when";
/// A box to tick.
pub const TASK: &str = "[ ] ";
/// Before conditions of which one is enough.
pub const ONE_OF: &str = "One of these is enough:";
/// The condition where every check is ticked.
pub const CONFIRMED: &str = "Someone has reviewed this and confirmed all of it";
/// Before a check that is ticked.
pub const IN_PLACE: &str = "Already in place";
/// No check is ticked.
pub const NONE_IN_PLACE: &str = "No required check is recorded as in place.";
/// Above the criteria of a proposal.
pub const CODES: &str =
    "Codes and levels are those of the framework. Level 1 is the lowest, level 3 the highest.";
/// Before a piece of evidence of the assessment.
pub const OWN_EVIDENCE: &str = "From the assessment: ";
/// Before a guide.
pub const GUIDE: &str = "Guide";
/// Whose judgement an effort is.
pub const BY_TEAM: &str = "team estimate";
/// The same where nobody else judged.
pub const BY_US: &str = "rough estimate by Plumbline, not by the team or the working group";
/// Label of the due date.
pub const DUE: &str = "Due";
/// Label of the owner.
pub const OWNER: &str = "Owner";
/// Label of the note of an answer.
pub const NOTE: &str = "Note";
/// Label of the note of a plan.
pub const PLAN_NOTE: &str = "Plan note";

/// What stands in the place of something that nobody has filled in.
pub fn blank(name: &str) -> String {
    ["[to be filled in: ", &name.to_ascii_lowercase(), "]"].concat()
}

/// Where a criterion belongs: `Authentication, level 2`.
pub fn place(track: &str, level: Level) -> String {
    [track, ", level ", &level.number().to_string()].concat()
}

/// Characters of the title of an issue that a list of issues still shows as one line.
const TITLE: usize = 100;

/// A title for several gaps: `Close two gaps: Verify email addresses, Document account
/// recovery`. Where that would be long, `Close five gaps in Authentication`.
pub fn several(titles: &[&str], tracks: &[String]) -> String {
    let start = ["Close ", &number_words(titles.len()), " gaps"].concat();
    let named = [&start, ": ", &titles.join(", ")].concat();
    if named.chars().count() <= TITLE {
        return named;
    }
    [&start, " in ", &joined(tracks)].concat()
}

/// Before the framework, in an issue: whose assessment, and of which day.
pub fn from_assessment(name: &str, day: Option<&str>) -> String {
    let mut out = "From an assessment".to_owned();
    for (before, said) in [(" of ", name), (" on ", day.unwrap_or_default())] {
        if !said.is_empty() {
            out.push_str(&[before, said].concat());
        }
    }
    out.push_str(" against the ");
    out
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
