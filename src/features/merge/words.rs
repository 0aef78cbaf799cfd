//! Words of the differences between what is being read and one's own.

use crate::domain::compare::Verdict;
use crate::domain::words::joined;

/// Heading.
pub const TITLE: &str = "Differences from your assessment";
/// Below it.
pub const LEAD: &str = "Nothing changes until you apply your choices. “Use theirs” is preselected where you have no answer. Differences that you keep or postpone stay in this list.";
/// The same where both name another repository.
pub const LEAD_OTHER: &str = "This is about another registry than yours, so nothing is selected. Nothing changes until you apply your choices.";
/// When there is none.
pub const NONE: &str = "No differences from your assessment.";
/// The heading of what belongs to no criterion.
pub const ABOUT: &str = "Profile and details";
/// Above one's own answer.
pub const MINE: &str = "Yours";
/// Above the other one.
pub const THEIRS: &str = "Theirs";
/// Heading of several links beside one's own answers.
pub const SIDE_BY_SIDE: &str = "Side by side";
/// Head of the column of criteria.
pub const CRITERION: &str = "Criterion";
/// Where nothing is said.
pub const NOTHING: &str = "(empty)";
/// Said when the button is pressed and nothing is chosen.
pub const NOTHING_CHOSEN: &str = "Nothing selected. Choose “Use theirs” where you agree.";
/// What undoing takes back.
pub const ONE_STEP: &str = "You can undo all of these changes in one step.";
/// Before a plan item.
pub const PLAN: &str = "Plan";

/// What is to become of a difference.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Keep => "Keep mine",
        Verdict::Take => "Use theirs",
        Verdict::Defer => "Decide later",
    }
}

/// On the button in the banner that leads to them.
pub fn go(count: usize) -> String {
    match count {
        1 => "Show the difference".to_owned(),
        _ => ["Show ", &count.to_string(), " differences"].concat(),
    }
}

/// In the banner, where nothing differs but that answers were checked.
pub fn go_to_checks(count: usize) -> String {
    match count {
        1 => "Show one checked answer".to_owned(),
        _ => ["Show ", &count.to_string(), " checked answers"].concat(),
    }
}

/// Who has checked answers that are the same in both.
pub fn checked(names: &[&str], count: usize) -> String {
    let all: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
    let agree = if all.len() == 1 {
        " agrees with "
    } else {
        " agree with "
    };
    let count = if count == 1 {
        "one".to_owned()
    } else {
        count.to_string()
    };
    [&joined(&all), agree, &count, " of your answers."].concat()
}

/// On the button that takes them over.
pub fn take_checks(count: usize) -> String {
    match count {
        1 => "Mark it as checked".to_owned(),
        _ => ["Mark all ", &count.to_string(), " as checked"].concat(),
    }
}

/// They were taken over.
pub fn checks_taken(count: usize) -> String {
    match count {
        1 => "One answer is marked as checked.".to_owned(),
        _ => [&count.to_string(), " answers are marked as checked."].concat(),
    }
}

/// On the button that brings them in.
pub fn bring_in(count: usize) -> String {
    match count {
        0 => "Apply selected changes".to_owned(),
        1 => "Apply 1 change".to_owned(),
        _ => ["Apply ", &count.to_string(), " changes"].concat(),
    }
}

/// What is ticked of the required checks.
pub fn ticks(ticked: &[&str]) -> String {
    ["Ticked: ", &ticked.join("; ")].concat()
}

/// That a track is assessed although the profile excludes it.
pub fn anyway(track: &str) -> String {
    [track, ": answered anyway"].concat()
}

/// The level that a track should reach.
pub fn target(track: &str, level: u8) -> String {
    [track, ": target level ", &level.to_string()].concat()
}

/// The repository's name.
pub fn name(name: &str) -> String {
    ["Name: ", name].concat()
}

/// How many are to be brought in.
pub fn chosen(count: usize, of: usize) -> String {
    let (count, of) = (count.to_string(), of.to_string());
    ["Selected: ", &count, " of ", &of, "."].concat()
}

/// How many of the included answers differ among several links, and what to do where one's own are among them.
pub fn differ_in(count: usize, has_own: bool) -> String {
    let said = match count {
        0 => return "No included answers differ.".to_owned(),
        1 => "One answer differs.".to_owned(),
        _ => [&count.to_string(), " answers differ."].concat(),
    };
    if has_own {
        [&said, " Open a link to apply its answers."].concat()
    } else {
        said
    }
}

/// A link of which nobody is named.
pub fn link(place: usize) -> String {
    ["Link ", &place.to_string()].concat()
}

/// Below an answer that somebody has checked.
pub fn checked_by(name: &str) -> String {
    ["Checked by ", name].concat()
}
