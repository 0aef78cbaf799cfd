//! What a screen reader says once after an action.

use crate::domain::assessment::{Assessment, Status};
use crate::domain::catalogue::CriterionId;
use crate::domain::scoring::score_track;
use crate::domain::words::{level_range, mark_word};

/// Said while a view is on its way.
pub const LOADING: &str = "Loading.";
/// Said when a link was made.
pub const LINK_MADE: &str = "The link is ready to copy.";
/// Said when another tab changed the open assessment.
pub const OTHER_TAB: &str =
    "This assessment was changed in another tab. You now see the latest version.";

/// Said after copying.
pub fn copied(worked: bool) -> &'static str {
    if worked {
        "Link copied."
    } else {
        "The link is selected. Copy it with Ctrl+C or ⌘C."
    }
}

/// Said after an answer: the answer, and where its track stands now.
pub fn answered(mine: &Assessment, id: CriterionId) -> String {
    let criterion = id.get();
    let track = criterion.track.track();
    let answer = mine.answers.get(id);
    let word = match answer.status {
        Some(Status::NotApplicable) if !answer.reason.counts() => "Not applicable, reason missing",
        _ => mark_word(answer.mark()),
    };
    let level = level_range(&score_track(mine, criterion.track)).unwrap_or_default();
    let colon = if level.is_empty() { "" } else { ": " };
    [criterion.code, ": ", word, ". ", track.title, colon, &level].concat()
}
