//! The one page: what was typed is whole, and begins at the side where its script does.

use plumbline::domain::assessment::{Assessment, PlanText, SENTENCES, Text};
use plumbline::formats::report::{Report, one_page};

/// The page with these words as summary and request.
fn saying(words: &str) -> String {
    let mut one = Assessment::default();
    for which in PlanText::ALL {
        *one.plan.texts.get_mut(which) = Text::typed(words, SENTENCES);
    }
    one_page(&Report::of(&one))
}

#[test]
fn summary_and_request_are_whole_as_long_as_they_may_be() {
    let contact = " Write to funding@registry.example.";
    let before = SENTENCES.chars - contact.chars().count();
    let longest = ["ä".repeat(before), contact.to_owned()].concat();
    assert_eq!(saying(&longest).matches(&longest).count(), 2);
}
