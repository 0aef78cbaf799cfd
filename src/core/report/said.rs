//! What was said about one criterion, as paragraphs for the files of other programs.

use super::Line;
use crate::core::assessment::{Mark, Reason};
use crate::core::text::interop as words;
use crate::core::text::{report as report_words, scorecard};

/// The answer, why it does not apply, the note and the ticked checks.
///
/// `typed` makes what a person typed harmless where the format reads markup;
/// the rest are our own words, which hold none.
pub(super) fn said(line: &Line, typed: fn(&str) -> String) -> Vec<String> {
    let answer = line.answer;
    let mut out = vec![words::answer(line.mark).to_owned()];
    if line.mark == Mark::NotApplicable {
        out.push(match &answer.reason {
            Reason::Given(given) => [report_words::REASON, ": ", &typed(given.as_str())].concat(),
            Reason::Withheld | Reason::Missing => scorecard::REASON_WITHHELD.to_owned(),
        });
    }
    out.extend(paragraphs(answer.note.as_str(), typed));
    let ticked: Vec<_> = (0..)
        .zip(&line.criterion.required)
        .filter(|(place, _)| answer.checks.has(*place))
        .map(|(_, check)| check.text)
        .collect();
    if !ticked.is_empty() {
        out.push(words::checks(&ticked));
    }
    out
}

/// The lines of a note, but for empty ones.
pub(super) fn paragraphs(note: &str, typed: fn(&str) -> String) -> impl Iterator<Item = String> {
    note.lines()
        .filter(|line| !line.trim().is_empty())
        .map(typed)
}
