//! Words of the examples, and of an opened link or file.

use crate::domain::catalogue::CRITERION_COUNT;
use crate::domain::words::month_words;
use crate::formats::words::{report, scorecard};

/// Above the name of an example.
pub const OVER: &str = "Example";
/// Said of the made-up registry.
pub const FICTIONAL: &str = "Fictional: this registry does not exist.";
/// Below it.
pub const FICTIONAL_MORE: &str =
    "It shows what a complete scorecard looks like. Every answer, note and link in it is invented.";
/// While the examples are on their way.
pub const LOADING: &str = "Loading…";
/// When they did not come.
pub const FAILED: &str = "The examples could not be loaded.";
/// What to do then.
pub const FAILED_NEXT: &str =
    "Check your connection, then try again. Your own assessment is not affected.";
/// The button for it.
pub const RETRY: &str = "Try again";
/// When the address names no example.
pub const UNKNOWN: &str = "This example does not exist.";
/// Heading of the list of the others.
pub const OTHERS: &str = "Other examples";
/// Makes an assessment of one's own of the example.
pub const START: &str = "Use as a starting point";
/// The same of the made-up one.
pub const START_EMPTY: &str = "Start your own assessment";
/// What that does.
pub const START_MORE: &str = "Copies the answers into a new assessment in this browser.";
/// Before the address of the source.
pub const SOURCE: &str = "Source";

/// Stands above the boxes of a survey answer.
pub fn caveat(as_of: &str, covered: usize) -> String {
    [
        &month_words(as_of),
        ", ",
        &covered.to_string(),
        " of ",
        &CRITERION_COUNT.to_string(),
        " criteria covered: too few to calculate a level",
    ]
    .concat()
}

/// Above the name of an opened assessment.
pub const SHARED_OVER: &str = "Shared assessment";
/// Above the name of an opened proposal.
pub const PROPOSAL_OVER: &str = "Suggested answers";
/// Name of the banner.
pub const BANNER_LINK: &str = "About this link";
/// Above the name of a task list that came back.
pub const TASKS_OVER: &str = "Ticked in a task list";
/// Name of the banner when a task list is shown.
pub const BANNER_TASKS: &str = "About this task list";
/// Name of the banner when a file is shown.
pub const BANNER_FILE: &str = "About this file";
/// Keeps it as an assessment of one's own.
pub const SAVE_COPY: &str = "Save as a new assessment";
/// Puts it in the place of the open assessment.
pub const REPLACE: &str = "Replace my assessment";
/// Closes it.
pub const DISMISS: &str = "Close";
/// The HTML report of what is being read.
pub const DOWNLOAD: &str = "Download report";
/// Said of a colleague's proposal.
pub const PROPOSAL: &str = "A colleague suggests these answers. If you have answered too, each difference is listed below for you to decide.";
/// Heading when nothing is opened.
pub const NOTHING: &str = "No link or file is open";
/// What to do then.
pub const NOTHING_NEXT: &str =
    "Links and files stay open only in the tab where you opened them. Open it again.";

/// The same of a task list.
pub const UNTOUCHED_BY_TASKS: &str = "Your answers do not change until you apply a suggestion below. A ticked criterion is suggested as Met. Boxes below an unticked criterion are not read.";

/// What would change, and what does not.
pub fn untouched(mine: Option<&str>, is_other: bool) -> String {
    match mine {
        None => "It is not saved in this browser.".to_owned(),
        Some(name) => [
            "Your assessment “",
            scorecard::named(name),
            "” changes only when you apply something. “",
            REPLACE,
            if is_other {
                "” replaces all of it, including plan and notes. You can undo this."
            } else {
                "” applies all answers and texts that are included, and changes nothing else. You can undo this."
            },
        ]
        .concat(),
    }
}

/// Label of the month in the head of an example.
pub const DATE: &str = report::DATE;
