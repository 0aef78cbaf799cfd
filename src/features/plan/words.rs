//! Words of the plan.

pub mod forecast;
pub mod table;

use crate::domain::assessment::{Due, Size};
use crate::domain::catalogue::{CriterionId, Level};
use crate::domain::date::Date;
use crate::domain::words::{date_words, joined, number_words};
pub use crate::formats::words::plan::quarter_words;
use crate::formats::words::plan::{self as names, due_words};

/// Title of the view.
pub const TITLE: &str = "Plan your next steps";
/// Under the title.
pub const LEAD: &str = "Steps to the next level of each track, and other steps that you have planned. When a step is done, also change the answer to its question. Levels come only from answers.";
/// Heading of the targets.
pub const TARGETS: &str = "Targets";
/// Label of the target of a track.
pub const TARGET: &str = "Target level";
/// No target: the next level is what is left.
pub const TARGET_NEXT: &str = "The next level";
/// Nothing is left in a track.
pub const ALL_MET: &str = "All levels reached.";
/// Leads to the comparison with an earlier state.
pub const PROGRESS: &str = "Compare with your earlier answers";
/// Heading of the first steps.
pub const NEXT: &str = "Do these next";
/// Label of how much work a step is.
pub const EFFORT: &str = "Effort";
/// Label of what a step brings.
pub const BRINGS: &str = "Result";
/// Makes an issue of one step.
pub const MAKE_ISSUE: &str = "Prepare an issue";
/// Opens the fields of a step.
pub const PLAN_IT: &str = "Plan it";
/// The same where it is planned.
pub const CHANGE_PLAN: &str = "Change the plan";
/// Label of what is planned for a step.
pub const PLANNED: &str = "Plan";
/// Link to where a step is tracked.
pub const TRACKED: &str = "Tracked at";
/// Goes to the targets.
pub const CHOOSE_TARGETS: &str = "Choose higher targets to list them";
/// The same, to accept the risk.
pub const ACCEPT: &str = "Skip and accept the risk";

/// What a step brings that completes a level: `CLI Tooling to level 2`.
pub fn completes(track: &str, level: u8) -> String {
    [track, " to level ", &level.to_string()].concat()
}

/// The same of one that does so with others: `Together with “Scan for malware”: General Capabilities to level 2`.
pub fn together(others: &[&str], completes: &str) -> String {
    let others = match others {
        [one] => ["“", one, "”"].concat(),
        more => [&*number_words(more.len()), " other steps"].concat(),
    };
    ["Together with ", &others, ": ", completes].concat()
}

/// Above the steps that are not answered, or answered with *Don't know*.
pub fn not_proposed(steps: usize) -> String {
    if steps == 1 {
        return "1 of the steps below may not be needed. Answer this question to find out:"
            .to_owned();
    }
    let rest = " of the steps below may not be needed. Answer these questions to find out:";
    [&steps.to_string(), rest].concat()
}

/// Before what usually comes first.
pub const USUALLY_FIRST: &str = "Usually done before this:";
/// Before the checks that are not ticked.
pub const MISSING: &str = "Missing";
/// The same where one of them is enough.
pub const MISSING_ONE: &str = "Missing (one of these is enough)";
/// Link to the question.
pub const QUESTION: &str = "Go to the question";
/// Under the label of the reason for accepting a risk.
pub const REASON_HINT: &str =
    "The risk counts as accepted once there is a reason. No answer and no level changes.";
/// Under the label of the day to look again.
pub const LOOK_AGAIN_HINT: &str = "From that day on, “Check answers” lists it.";
/// The same where that day is over.
pub const LOOK_AGAIN_OVER: &str = "This day is in the past: “Check answers” lists the risk now.";
/// A whole date that is in no calendar, or that nobody means.
pub const NO_SUCH_DAY: &str =
    "Enter an existing day between 1990 and 2099. It is not saved until then.";
/// A plan is done, and the answer is not.
pub const DONE_ASKS: &str = "Finished? Update your answer too. The plan does not change it.";
/// What is wrong with a due date.
pub const NO_DUE: &str = "Choose a quarter from the list.";
/// Nothing chosen.
pub const NOT_SET: &str = "Not set";
/// Opens the gaps by attack.
pub const THREATS: &str = "What is missing, grouped by threat";
/// What stands in it.
pub const THREATS_MORE: &str =
    "All criteria that are not Met yet. A criterion can be under several threats.";
/// Nothing is left to list.
pub const NO_THREATS: &str = "Every criterion is met or does not apply.";
/// Heading of the downloads.
pub const DOWNLOAD: &str = "Download or print the plan";
/// What is in the files.
pub const DOWNLOAD_MORE: &str = "The CSV file contains the complete plan, including owners, issue links and the notes of steps. The calendar file contains each step that has a quarter.";

/// What is left: `To reach level 2: two steps, effort at most 3 points.` At most, where a question has no clear
/// answer yet and its step may turn out not to be needed.
pub fn left(level: Level, steps: usize, size: u32, is_open: bool) -> String {
    let noun = if steps == 1 { " step" } else { " steps" };
    let effort = if is_open {
        ", effort at most "
    } else {
        ", effort "
    };
    let points = if size == 1 { " point." } else { " points." };
    let (level, steps) = (level.number().to_string(), number_words(steps));
    let size = size.to_string();
    [
        "To reach level ",
        &level,
        ": ",
        &steps,
        noun,
        effort,
        &size,
        points,
    ]
    .concat()
}

/// The same where the risk of some is accepted: `To reach level 3: two steps, but one is an accepted risk.` A
/// sum of work would be one for a level that nobody plans to reach.
pub fn left_with_risks(level: Level, steps: usize, accepted: usize) -> String {
    let noun = if steps == 1 {
        " step, but "
    } else {
        " steps, but "
    };
    let risks = match (steps, accepted) {
        (1, _) => "it is an accepted risk.".to_owned(),
        _ if steps == accepted => "all are accepted risks.".to_owned(),
        (_, 1) => "one is an accepted risk.".to_owned(),
        _ => [&number_words(accepted), " are accepted risks."].concat(),
    };
    let (level, steps) = (level.number().to_string(), number_words(steps));
    ["To reach level ", &level, ": ", &steps, noun, &risks].concat()
}

/// Of a target up to which everything is met or does not apply.
pub fn nothing_left(level: Level) -> String {
    let number = level.number().to_string();
    ["Level ", &number, " is reached."].concat()
}

/// Where the next level takes least: `Fewest points to the next level: Authorization.`
pub fn least(tracks: &[String]) -> String {
    ["Fewest points to the next level: ", &joined(tracks), "."].concat()
}

/// A size that Plumbline estimated: `M, estimated`.
pub fn estimated(size: Size) -> String {
    [size.slug(), ", estimated"].concat()
}

/// The same with what the size means: `M: a feature, estimated by Plumbline`.
pub fn estimated_in_full(size: Size) -> String {
    [names::size(size).effort, ", estimated by Plumbline"].concat()
}

/// Why: `Plumbline estimates M: two pieces of work.`
pub fn estimate(size: &str, reason: &str) -> String {
    ["Plumbline estimates ", size, ": ", reason, "."].concat()
}

/// The same where a due date is saved.
pub fn no_due(saved: &str) -> String {
    [
        "Choose a quarter from the list. The last valid one is saved: ",
        saved,
        ".",
    ]
    .concat()
}

/// A whole date that is in no calendar, where a day is saved.
pub fn no_such_day(saved: Date) -> String {
    [
        "Enter an existing day between 1990 and 2099. The last valid date is saved: ",
        &date_words(saved),
        ".",
    ]
    .concat()
}

/// A reason that was emptied, where one is saved.
pub fn no_reason(saved: &str) -> String {
    [
        "An accepted risk needs a reason. The last one is saved: ",
        saved,
    ]
    .concat()
}

/// Behind the title of a step: `look again on 30 June 2027`.
pub fn look_again_on(day: &Due) -> String {
    ["look again on ", &due_words(day)].concat()
}

/// Behind the title of a step: `impact L`.
pub fn with_impact(size: Size) -> String {
    ["impact ", size.slug()].concat()
}

/// Behind the title of a step: `due in the first quarter of 2027`.
pub fn due_by(due: &Due) -> String {
    ["due ", &due_words(due)].concat()
}

/// Heading of the texts about the whole plan.
pub const TEXTS: &str = "In your own words";
/// Below it.
pub const TEXTS_MORE: &str =
    "Shown wherever the plan is included: in links, reports and the one-page summary.";

/// A hint to look again: `You meet AN2.1, so you may already meet this criterion too. Check it.`
pub fn look_again(met: CriterionId) -> String {
    [
        "You meet ",
        met.get().code,
        ", so you may already meet this criterion too. Check it.",
    ]
    .concat()
}

/// Gaps at levels above the targets are no steps.
pub fn beyond_targets(has_target: bool) -> String {
    let above = if has_target {
        "above the targets"
    } else {
        "at higher levels"
    };
    ["Other steps ", above, " are not listed."].concat()
}
