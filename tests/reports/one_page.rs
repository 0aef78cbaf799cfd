//! The one page: what was typed is whole, and begins at the side where its script does.

use plumbline::domain::assessment::{Assessment, PlanText, SENTENCES, Text};
use plumbline::formats::report::{Report, one_page};

/// The page with these words as summary and request.
fn saying(words: &str) -> String {
    let mut one = Assessment::default();
    for which in PlanText::ALL {
        *one.plan.texts.get_mut(which) = Text::typed(words, SENTENCES);
    }
    one_page(&Report::of(&one), false)
}

#[test]
fn summary_and_request_are_whole_as_long_as_they_may_be() {
    let contact = " Write to funding@registry.example.";
    let before = SENTENCES.chars - contact.chars().count();
    let longest = ["ä".repeat(before), contact.to_owned()].concat();
    assert_eq!(saying(&longest).matches(&longest).count(), 2);
}

#[test]
fn a_typed_paragraph_begins_where_its_script_does() {
    let hebrew = "\u{05de}\u{05d1}\u{05e7}\u{05e9}\u{05d9}\u{05dd} 40,000 EUR";
    let paragraph = ["<p dir=\"auto\">", hebrew, "</p>"].concat();
    assert_eq!(saying(hebrew).matches(&paragraph).count(), 2);
}
