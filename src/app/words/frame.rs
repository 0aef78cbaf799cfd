//! Words of the frame around every view.

use crate::domain::catalogue::CriterionId;

/// Label of the main links.
pub const MAIN_NAV: &str = "Main";
/// Label of the links at the foot.
pub const MORE_NAV: &str = "More";
/// Link to the criteria.
pub const ASSESS: &str = "Assess";
/// Link to the scorecard.
pub const SCORECARD: &str = "Scorecard";
/// Link to the ways of sharing.
pub const SHARE: &str = "Share";
/// Link to the plan.
pub const PLAN: &str = "Plan";
/// Link to the review.
pub const REVIEW: &str = "Review";
/// Link to the comparison.
pub const COMPARE: &str = "Compare";
/// Link to the profile.
pub const PROFILE: &str = "Profile";
/// Link to the help.
pub const HELP: &str = "Help";
/// The state of saving, in front of the place and the time.
pub const SAVED: &str = "Saved";
/// The place; left out where there is little room.
pub const IN_BROWSER: &str = " in this browser";
/// What every result is, before the link to the published framework.
pub const CLAIM: &str = "Results are not verified and not endorsed. The ";
/// The link in the claim.
pub const CLAIM_LINK: &str = "published framework";
/// After the link.
pub const CLAIM_END: &str = " wins over our words.";
/// Button that swaps light and dark.
pub const THEME: &str = "Switch light and dark";
/// Button that takes the last change back.
pub const UNDO: &str = "Undo";
/// Button that closes a notice.
pub const DISMISS: &str = "Dismiss";
/// Button that downloads the work.
pub const DOWNLOAD: &str = "Download my work";
/// Storage is denied: lead and explanation.
pub const MEMORY: (&str, &str) = (
    "Your answers are not saved.",
    "This browser does not let the page store anything, so they are lost when you close or reload it. Download them before you go; you can open the file here later.",
);
/// Storage is full: lead and explanation.
pub const FULL: (&str, &str) = (
    "The last change could not be saved.",
    "The storage of this browser is full. Your answers are still on the page: download them, then free some space and change any answer to save again.",
);
/// Storage was emptied: lead and explanation.
pub const EMPTIED: (&str, &str) = (
    "The stored copy of your answers is gone.",
    "Another tab deleted it, or the storage of this browser was emptied. Your answers are still on the page: download them. The next change is stored again.",
);

/// The address names nothing that the app knows.
pub const UNKNOWN_ADDRESS: &str = "Nothing is at this address, so you see the start page.";
/// While a view is on its way.
pub const LOADING: &str = "Loading…";
/// What is waited for: a view, say. A sentence about it follows.
pub const THIS_PART: &str = "This part of the page";
/// What is waited for: the saved work. A sentence about it follows.
pub const SAVED_ANSWERS: &str = "Your saved answers";
/// It did not come.
pub const NOT_LOADED: &str = " could not be loaded. You may be offline, or the page was updated since you opened it. Nothing that is saved has changed. Try again, or reload the page.";
/// It has been on its way for long.
pub const SLOW: &str = " did not come within ten seconds. The page goes on waiting and shows what comes; reload it to ask again.";
/// While saved work is not to be seen.
pub const BEGINS_ANEW: &str =
    " What you answer before that begins a new assessment; both are kept.";
/// In a disclosure: what stands in it did not come.
pub const PIECE_NOT_LOADED: &str = "This could not be loaded. Your answers do not depend on it.";
/// Button that loads again.
pub const RETRY: &str = "Try again";

/// An answer was cleared.
pub fn cleared(id: CriterionId) -> String {
    [id.get().code, " is cleared."].concat()
}

/// An answer was set to *met* by the button of a contradiction.
pub fn marked_met(id: CriterionId) -> String {
    [id.get().code, " is marked as met."].concat()
}
