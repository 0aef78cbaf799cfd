//! Words of the examples, and of an opened link or file.

use crate::domain::catalogue::CRITERION_COUNT;
use crate::domain::words::month_words;
use crate::formats::words::{report, scorecard};

/// Above the name of an example.
pub const OVER: &str = "Example";
/// Said of the made-up registry.
pub const FICTIONAL: &str = "Made up for this page: no such registry exists.";
/// Below it.
pub const FICTIONAL_MORE: &str =
    "It shows what a complete scorecard looks like. Every answer, note and link in it is invented.";
/// While the examples are on their way.
pub const LOADING: &str = "The examples are on their way.";
/// When they did not come.
pub const FAILED: &str = "The examples could not be loaded.";
/// What to do then.
pub const FAILED_NEXT: &str =
    "Check your connection, then try again. Your own work is not affected.";
/// The button for it.
pub const RETRY: &str = "Try again";
/// When the address names no example.
pub const UNKNOWN: &str = "There is no example with this name.";
/// Heading of the list of the others.
pub const OTHERS: &str = "Other examples";
/// Makes an assessment of one's own of the example.
pub const START: &str = "Start my own from this";
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
        " criteria covered: these answers cannot give a fair level",
    ]
    .concat()
}

/// Above the name of an opened assessment.
pub const SHARED_OVER: &str = "Shared scorecard";
/// Above the name of an opened proposal.
pub const PROPOSAL_OVER: &str = "Proposal";
/// Name of the banner.
pub const BANNER_LINK: &str = "About this link";
/// Above the name of a task list that came back.
pub const TASKS_OVER: &str = "Ticked in a task list";
/// Name of the banner when a task list is shown.
pub const BANNER_TASKS: &str = "About this task list";
/// Name of the banner when a file is shown.
pub const BANNER_FILE: &str = "About this file";
/// Keeps it as an assessment of one's own.
pub const SAVE_COPY: &str = "Make a copy to edit";
/// Puts it in the place of the open assessment.
pub const REPLACE: &str = "Replace mine";
/// Closes it.
pub const DISMISS: &str = "Close";
/// The HTML report of what is being read.
pub const DOWNLOAD: &str = "Download report";
/// Said of a colleague's proposal.
pub const PROPOSAL: &str = "It is a colleague’s proposal: answers to look at and talk over. Where you have answered too, each difference is listed below it to decide on.";
/// Heading when nothing is opened.
pub const NOTHING: &str = "Nothing is open here";
/// What to do then.
pub const NOTHING_NEXT: &str = "A link or file that you read stays open only in its own tab. Open it again, or paste it on the start page.";

/// The same of a task list.
pub const UNTOUCHED_BY_TASKS: &str = "Nothing of yours changes until you bring it in: below, you decide on each suggestion. A ticked criterion is suggested as Met; boxes below one that is not ticked are not read.";

/// What would change, and what does not.
pub fn untouched(mine: Option<&str>, is_other: bool) -> String {
    match mine {
        None => "It is read-only and not saved in this browser.".to_owned(),
        Some(name) => [
            "It is read-only and not saved. Your own assessment “",
            scorecard::named(name),
            "” stays as it is until you choose. “",
            REPLACE,
            if is_other {
                "” puts this in place of all of yours, plan and notes with it, and can be undone."
            } else {
                "” takes over all that this says. What it is silent about, such as a plan, stays yours. It can be undone."
            },
        ]
        .concat(),
    }
}

/// Label of the month in the head of an example.
pub const DATE: &str = report::DATE;
