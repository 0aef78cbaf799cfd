//! Filter and search of the assess view.

use crate::app::model::Model;
use crate::domain::catalogue::Criterion;
use crate::domain::scoring::TrackScore;
use crate::features::questions::filter::passes;
use crate::features::questions::state::AnswerFilter;
use crate::features::questions::words as text;

/// The choices of the filter with their values in the select.
pub const OPTIONS: [(&str, AnswerFilter); 4] = [
    ("all", AnswerFilter::All),
    ("open", AnswerFilter::Open),
    ("next", AnswerFilter::Next),
    ("bare", AnswerFilter::NoEvidence),
];

/// The choice with this value; all, if there is none.
pub fn parse(value: &str) -> AnswerFilter {
    OPTIONS
        .iter()
        .find(|(slug, _)| *slug == value)
        .map_or(AnswerFilter::All, |(_, show)| *show)
}

/// The words of a choice, with how many criteria of the track it shows.
pub(crate) fn option(model: &Model, score: &TrackScore, show: AnswerFilter) -> String {
    let criteria = score.track.track().criteria().iter();
    let fitting = criteria
        .filter(|one| passes(&model.mine, score, show, one))
        .count();
    match show {
        AnswerFilter::All => text::option_all(fitting),
        AnswerFilter::Open => text::option_open(fitting),
        AnswerFilter::Next => {
            let waits = score.waits_for.as_ref();
            text::option_next(waits.map(|(level, _)| level.number()), fitting)
        }
        AnswerFilter::NoEvidence => text::option_bare(fitting),
    }
}

/// Whether every word searched for stands in title, question, code or checks.
/// The catalogue is written in ASCII letters, so no Unicode tables are needed.
pub fn is_found(find: &str, criterion: &Criterion) -> bool {
    find.split_whitespace().all(|word| {
        [criterion.title, criterion.question, criterion.code]
            .into_iter()
            .chain(criterion.required.iter().map(|check| check.text))
            .any(|text| contains(text, word))
    })
}

fn contains(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    text.windows(word.len().max(1))
        .any(|part| part.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::catalogue::CriterionId;

    #[test]
    fn every_word_must_be_found_in_any_case() {
        let one = CriterionId::parse("authn-mfa-totp").unwrap().get();
        for found in ["", "totp", "AN1.3", "  STRONG   sms "] {
            assert!(is_found(found, one), "{found}");
        }
        for missed in ["provenance", "totp provenance", "ä"] {
            assert!(!is_found(missed, one), "{missed}");
        }
    }
}
