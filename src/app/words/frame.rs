//! Words of the frame around every view.

use crate::domain::catalogue::CriterionId;
use crate::formats::words::table;

/// Label of the main links.
pub const MAIN_NAV: &str = "Main";
/// Label of the links at the foot.
pub const MORE_NAV: &str = "More";
/// Label of the links inside the questions.
pub const WORK_NAV: &str = "Order of work";
/// Link to the assessments.
pub const HOME: &str = "Assessments";
/// Link to the criteria.
pub const ASSESS: &str = "Questions";
/// Link to the scorecard.
pub const SCORECARD: &str = "Scorecard";
/// Link to the ways of sharing.
pub const SHARE: &str = "Share";
/// Link to the plan.
pub const PLAN: &str = "Plan";
/// Link to the review.
pub const REVIEW: &str = "Check answers";
/// Link to the comparison.
pub const COMPARE: &str = "Compare two assessments";
/// Link to the reports of many registries.
pub const REPORTS: &str = table::TITLE;
/// Link to the profile.
pub const PROFILE: &str = "Registry profile";
/// Link to the help.
pub const HELP: &str = "Help";
/// The page about this site, beside this one.
pub const ABOUT_PAGE: &str = "./about.html";
/// Link to it.
pub const ABOUT: &str = "About";
/// The document's title behind the title of a track.
pub const QUESTIONS: &str = " questions";
/// The same where a link cannot be read.
pub const LINK_ERROR: &str = "Error: this link cannot be read";
/// The profile excludes the track.
pub const DOES_NOT_APPLY: &str = "Does not apply";
/// Beside the check, once every question has an answer.
pub const ALL_ANSWERED: &str = "All answered";
/// The state of saving, in front of the place and the time.
pub const SAVED: &str = "Saved";
/// The place; left out where there is little room.
pub const IN_BROWSER: &str = " in this browser";
/// What every result is, before the link to the published framework.
pub const CLAIM: &str = "OpenSSF does not check or approve results. Only the ";
/// The link in the claim.
pub const CLAIM_LINK: &str = "published framework";
/// After the link.
pub const CLAIM_END: &str = " is official.";
/// Button that swaps light and dark.
pub const THEME: &str = "Change theme";
/// Button that takes the last change back.
pub const UNDO: &str = "Undo";
/// Button that closes a notice.
pub const DISMISS: &str = "Dismiss";
/// Button that downloads the work.
pub const DOWNLOAD: &str = "Download this assessment";
/// Storage is denied: lead and explanation.
pub const MEMORY: (&str, &str) = (
    "Your answers are not saved.",
    "This browser blocks storage for this page, so closing or reloading it deletes your answers. Download this assessment first. You can open the file here later.",
);
/// Storage is full: lead and explanation.
pub const FULL: (&str, &str) = (
    "The last change could not be saved.",
    "This browser has no storage space left. Your answers are still on this page. Download this assessment, free some space, then change any answer to save again.",
);
/// Storage was emptied: lead and explanation.
pub const EMPTIED: (&str, &str) = (
    "Your saved answers were deleted from this browser.",
    "Another tab deleted them, or the browser data was cleared. Your answers are still on this page: download this assessment. Your next change is saved again.",
);

/// The address names nothing that the app knows.
pub const UNKNOWN_ADDRESS: &str =
    "There is no page at this address. You are on the Assessments page.";
/// While a view is on its way.
pub const LOADING: &str = "Loading…";
/// What is waited for: a view, say. A sentence about it follows.
pub const THIS_PART: &str = "This page";
/// What is waited for: the saved work. A sentence about it follows.
pub const SAVED_ANSWERS: &str = "Your saved answers";
/// It did not come.
pub const NOT_LOADED: &str = " could not be loaded. You may be offline, or Plumbline was updated since you opened it. Your saved answers have not changed. Try again or reload the page.";
/// It has been on its way for long.
pub const SLOW: &str = " did not load within ten seconds. You can wait, or reload the page.";
/// While saved work is not to be seen.
pub const BEGINS_ANEW: &str =
    " If you answer before they load, Plumbline starts a new assessment and keeps both.";
/// In a disclosure: what stands in it did not come.
pub const PIECE_NOT_LOADED: &str =
    "This section could not be loaded. Your answers are not affected.";
/// Button that loads again.
pub const RETRY: &str = "Try again";

/// Link to the next question while one has no answer.
pub fn continue_with(title: &str) -> String {
    ["Next question: ", title].concat()
}

/// Beside the check, while so many questions have no answer.
pub fn not_answered(count: usize) -> String {
    [&count.to_string(), " not answered"].concat()
}

/// An answer was cleared.
pub fn cleared(id: CriterionId) -> String {
    [id.get().code, ": answer cleared."].concat()
}

/// An answer was set to *met* by the button of a contradiction.
pub fn marked_met(id: CriterionId) -> String {
    [id.get().code, ": answer set to Met."].concat()
}
