//! Words of the preview of what is shared.

use crate::domain::words::number_words;

/// In the preview when no track leaves.
pub const NO_TRACK: &str = "No tracks are included, only the name and date.";
/// In the preview of a track: so many questions have no answer, and readers see which.
pub fn not_answered(count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some("1 question is not answered. Readers see which one.".to_owned()),
        _ => Some(
            [
                &count.to_string(),
                " questions are not answered. Readers see which ones.",
            ]
            .concat(),
        ),
    }
}

/// In the preview of a track without an answer.
pub const NO_ANSWER: &str = "No answers.";
/// Steps of the plan leave, but have no row of their own in the preview.
pub const PLAN_LEAVES: &str = "Readers see your entries in the plan: owners, quarters, status, effort, impact, issue links, targets and reasons for accepted risks. Steps without an entry are not included.";
/// The same of what is noted beside them.
pub const PLAN_NOTES_LEAVE: &str = "Notes on steps are included too.";

/// Said of the ticked checks, which have no row of their own in the preview.
pub fn ticks(number: usize) -> String {
    let noun = if number == 1 { " answer" } else { " answers" };
    [
        "Readers also see what you ticked under “What Met needs”, for ",
        &number_words(number),
        noun,
        ".",
    ]
    .concat()
}
