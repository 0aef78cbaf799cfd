//! Words of the review.

use crate::domain::assessment::{Accepted, Checked};
use crate::domain::date::Date;
use crate::domain::words::{date_words, number_words};
use crate::features::check::issues::CheckIssue;
use crate::features::check::state::NameProblem;
use crate::formats::words::report;

/// Heading.
pub const TITLE: &str = "Check your answers";
/// Below it.
pub const LEAD: &str = "All answers on one page. Check them before you share your scorecard.";
/// Above what is to be looked at.
pub const BEFORE: &str = "Before you share";
/// Above the same for whoever checks the answers of somebody else.
pub const POINTS: &str = "Look at these first";
/// Above all answers.
pub const ANSWERS: &str = "All answers";
/// When nothing has to be settled.
pub const READY: &str = "Ready to share.";
/// The same, with something that advises.
pub const READY_BUT: &str = "The items below are optional.";
/// When something has to be settled.
pub const NOT_READY: &str = "You can share at any time. It is better to resolve these items first. Optional ones are marked.";
/// To the first item that has to be settled.
pub const FIRST_ITEM: &str = "Go to the first item";
/// To the share view.
pub const SHARE: &str = "Share or download";
/// Before a cause that only advises.
pub const OPTIONAL: &str = "Optional: ";
/// To a question.
pub const CHANGE: &str = "Change";
/// Confirms an old answer as of today.
pub const STILL_TRUE: &str = "Still correct";
/// Between a title and what is said of it.
pub const LAST: &str = "last confirmed on ";

/// Before the level of a track.
pub const RESULT: &str = "Result: ";

/// Around the field for the name of whoever checks.
#[derive(Clone, Copy, Debug)]
pub struct SecondWords {
    /// Heading.
    pub heading: &'static str,
    /// Below it.
    pub more: &'static str,
    /// How the author's colleague checks here, without a link.
    pub here: Option<&'static str>,
    /// Label of the name.
    pub name: &'static str,
}

/// Where the author asks a second person.
pub const SECOND: SecondWords = SecondWords {
    heading: "A second person",
    more: "To ask a colleague, create a link for a colleague or send a JSON file. Your colleague agrees with each answer or changes it, and sends you a link or file. Open it on the Assessments page, and accept or reject each change. Links, reports and files say who checked what and when. Plumbline cannot verify names. Keep your colleague’s message: it shows who sent the link.",
    here: Some(
        "You can also check together on this computer. Type your colleague’s name, and each answer gets a button “I agree”.",
    ),
    name: "Your colleague’s name",
};
/// Leads to the link for a colleague.
pub const SEND_LINK: &str = "Create a link for a colleague";
/// For whoever was sent the answers of a colleague.
pub const CHECKING: SecondWords = SecondWords {
    heading: "Your checks",
    more: "Your name and the day are saved with each answer, and included in links, reports and files.",
    here: None,
    name: "Your name",
};
/// Heading of the view, where a colleague sent the answers.
pub const TITLE_OF_COLLEAGUE: &str = "Check a colleague’s answers";
/// Below it.
pub const LEAD_OF_COLLEAGUE: &str =
    "Read each answer. Agree, or change it: a changed answer becomes your suggestion.";
/// Makes the answers one's own.
pub const STOP: &str = "These are my own answers";
/// Leads a second person to the link for whoever asked.
pub const SEND_BACK: &str = "Send your checks back";
/// When nothing is checked.
pub const NOT_CHECKED: &str = "No second person has checked an answer yet.";
/// Behind how many are checked: how many the second person has changed.
pub fn changed(count: usize) -> String {
    match count {
        0 => String::new(),
        1 => " One answer is changed.".to_owned(),
        _ => [" ", &count.to_string(), " answers are changed."].concat(),
    }
}

/// Checks one answer.
pub const AGREE: &str = "I agree";
/// Takes that back.
pub const UNCHECK: &str = "Remove check";

/// What is wrong with the name: `data-error`, and what to do.
pub fn name_problem(problem: NameProblem) -> (&'static str, &'static str) {
    match problem {
        NameProblem::Missing => ("missing", "Enter a name first."),
        NameProblem::Answered => (
            "same-person",
            "This person gave the answer. Enter the name of another person.",
        ),
    }
}

/// On the button that checks what is left, of so many answers in all.
pub fn agree_with_rest(rest: usize, is_all: bool) -> String {
    match (rest, is_all) {
        (1, _) => "I agree with the last answer".to_owned(),
        (_, true) => ["I agree with all ", &rest.to_string(), " answers"].concat(),
        _ => ["I agree with the other ", &rest.to_string(), " answers"].concat(),
    }
}

/// These many answers were checked at once.
pub fn agreed_with_rest(count: usize) -> String {
    match count {
        1 => "One answer is checked.".to_owned(),
        _ => [&count.to_string(), " answers are checked."].concat(),
    }
}

/// One answer was checked.
pub fn agreed(title: &str) -> String {
    ["Checked: ", title, "."].concat()
}

/// A check was taken back.
pub fn unchecked(title: &str) -> String {
    ["Check removed: ", title, "."].concat()
}

/// Who checked an answer, beside it.
pub fn checked(checked: &Checked) -> String {
    report::checked(checked.by().as_str().trim(), checked.on())
}

/// What criteria have in common.
pub fn concern(concern: CheckIssue) -> &'static str {
    match concern {
        CheckIssue::Contradiction => "Answers that contradict each other",
        CheckIssue::ReasonMissing => "Not applicable, without a reason",
        CheckIssue::FewTicks => "Met, but required checks are not ticked",
        CheckIssue::Future => "Dated in the future",
        CheckIssue::Unanswered => "Not answered",
        CheckIssue::NoEvidence => "Met, without evidence",
        CheckIssue::Old => "Confirmed more than twelve months ago",
        CheckIssue::LookAgain => "Accepted risk, due for another look",
    }
}

/// What it means, where the heading does not say it.
pub fn explained(concern: CheckIssue) -> &'static str {
    match concern {
        CheckIssue::ReasonMissing => "Without a reason, each of these counts as not answered.",
        CheckIssue::FewTicks => "Tick the remaining checks, or change the answer to Partly met.",
        CheckIssue::Future => "A future date looks like a mistake. Correct it under the question.",
        CheckIssue::NoEvidence => {
            "Evidence is a link with which readers can verify an answer. It does not affect levels."
        }
        CheckIssue::Old => "If the answer is still correct, confirm it. If not, change it.",
        CheckIssue::LookAgain => {
            "The review date has passed. In the plan, set another day or status."
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
    [code, ": confirmed as of today."].concat()
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
