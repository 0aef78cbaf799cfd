//! Words of the review.

use crate::domain::assessment::Accepted;
use crate::domain::date::Date;
use crate::domain::words::{date_words, number_words};
use crate::features::check::issues::CheckIssue;

/// Heading.
pub const TITLE: &str = "Review";
/// Below it.
pub const LEAD: &str = "All answers on one page. Read them once more before you publish them.";
/// Above what is to be looked at.
pub const BEFORE: &str = "Before you publish";
/// Above all answers.
pub const ANSWERS: &str = "All answers";
/// When nothing has to be settled.
pub const READY: &str = "Ready to publish.";
/// The same, with something that advises.
pub const READY_BUT: &str = "What is listed here only advises.";
/// When something has to be settled.
pub const NOT_READY: &str = "Look at these first.";
/// To the share view.
pub const SHARE: &str = "Share or download";
/// To a question.
pub const CHANGE: &str = "Change";
/// Confirms an old answer as of today.
pub const STILL_TRUE: &str = "Still true";
/// Between a title and what is said of it.
pub const LAST: &str = "last confirmed ";

/// What criteria have in common.
pub fn concern(concern: CheckIssue) -> &'static str {
    match concern {
        CheckIssue::Contradiction => "Answers that contradict each other",
        CheckIssue::ReasonMissing => "Not applicable, without a reason",
        CheckIssue::FewTicks => "Met, but not every required check is ticked",
        CheckIssue::Future => "Dated in the future",
        CheckIssue::Unanswered => "Not answered",
        CheckIssue::NoEvidence => "Met, without evidence",
        CheckIssue::Old => "Confirmed more than twelve months ago",
        CheckIssue::LookAgain => "Risk accepted, to look at again",
    }
}

/// What it means, where the heading does not say it.
pub fn explained(concern: CheckIssue) -> &'static str {
    match concern {
        CheckIssue::ReasonMissing => "Without a reason each of these counts as not answered.",
        CheckIssue::FewTicks => "Tick what is missing, or answer Partly.",
        CheckIssue::Future => "A future date looks like a mistake. Correct it under the question.",
        CheckIssue::NoEvidence => {
            "A link lets readers see for themselves. Levels do not depend on it."
        }
        CheckIssue::Old => "If an answer has not changed, say so. If it has, change it.",
        CheckIssue::LookAgain => {
            "The review date has passed. In the plan, set another day or another state."
        }
        CheckIssue::Contradiction | CheckIssue::Unanswered => "",
    }
}

/// The day on which an answer was last confirmed.
pub fn confirmed(day: Date) -> String {
    [LAST, &date_words(day)].concat()
}

/// The day of an answer or of its evidence, which is still to come.
pub fn dated(day: Date) -> String {
    ["dated ", &date_words(day)].concat()
}

/// The day of the assessment, which is still to come.
pub fn dated_ahead(day: Date) -> String {
    [
        "The date of this assessment, ",
        &date_words(day),
        ", is in the future. Correct it in the profile.",
    ]
    .concat()
}

/// Why a risk was accepted, and the day on which to look at it again.
pub fn accepted(accepted: &Accepted) -> String {
    let day = accepted.look_again().map(|day| date_words(day.last_day()));
    let reason = accepted.reason().as_str().trim();
    match day {
        Some(day) => [reason, " (look again on ", &day, ")"].concat(),
        None => reason.to_owned(),
    }
}

/// An answer was confirmed as of today.
pub fn restamped(code: &str) -> String {
    [code, " is confirmed as of today."].concat()
}

/// Note and evidence of an answer: `1 note, 2 links`; empty where there is none.
pub fn beside(has_note: bool, links: usize) -> String {
    let links = match links {
        0 => String::new(),
        1 => "one link".to_owned(),
        _ => [&number_words(links), " links"].concat(),
    };
    match (has_note, links.is_empty()) {
        (false, _) => links,
        (true, true) => "a note".to_owned(),
        (true, false) => ["a note, ", &links].concat(),
    }
}
