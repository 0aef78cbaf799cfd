//! Words of a link or file that is being read.

use crate::features::preview::state::OpenedFrom;

/// Saves a copy and leads to its answers, to check them for a colleague.
pub const CHECK: &str = "Check the answers";
/// What checking is.
pub const CHECK_MORE: &str = "“Check the answers” and “Save as a new assessment” save a copy beside your own assessments. To check, agree with each answer or change it, then choose “Send your checks back”.";
/// The same where the check has begun.
pub const CONTINUE_CHECK: &str = "Continue your check";

/// What is being read.
pub fn reading(from: OpenedFrom) -> &'static str {
    match from {
        OpenedFrom::Link => "You are viewing a shared link.",
        OpenedFrom::File => "You are viewing a file.",
        OpenedFrom::Tasks => "You are viewing a task list.",
    }
}

/// Where closing it leads.
pub const CLOSE_BACK: &str = " “Close” returns you to where you were.";
/// The same where the page was opened with it.
pub const CLOSE_HOME: &str = " “Close” opens the Assessments page.";
