//! The comparison: the choice, levels with squares, gaps, answers that differ.

use plumbline::app::model::{Model, View};
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{SHORT, Status, Text};
use plumbline::features::compare::state::Against;
use plumbline::features::preview::state::OpenedFrom;

use crate::render::{page, part, words};
use crate::samples::{examples_here, fictional, id, reading, view_of};

fn beside(against: Against) -> Model {
    let mut model = Model {
        examples: examples_here(),
        view: View::At(Route::Compare),
        ..reading(fictional(), OpenedFrom::File)
    };
    model.mine = fictional();
    model.compare.against = against;
    model
}

#[test]
fn the_choice_is_labelled_and_says_what_to_do_first() {
    let html = page(view_of(Route::Compare));
    assert!(html.contains("data-view=\"compare\""));
    assert!(html.contains("<label for=\"compare-with\">Compare with</label>"));
    assert!(html.contains("<select id=\"compare-with\" name=\"compare-with\">"));
    assert!(words(&html).contains("Choose an earlier version or an example"));
    assert!(!html.contains("style=") && !html.contains("data-level"));
}

#[test]
fn both_stand_side_by_side_in_words_and_squares() {
    let mut model = beside(Against::Opened);
    model.mine.answers.get_mut(id("cli-sbom")).status = Some(Status::NotMet);
    model.mine.repository.name = Text::typed("<b>Mine", SHORT);
    let html = page(model);
    let said = words(&html);
    for text in [
        "Gaps only in your assessment (1)",
        "Example Registry, 20 November 2026 (opened) and",
        "Mine, 20 November 2026 (yours)",
        "Answers that differ",
        "Produce SBOMsMetNot met",
        "Level 3: 1 of 3 met and 0 of 3",
        "AuthenticationLevel 1, level 2 possibleLevel 1, level 2 possible",
    ] {
        let found = said.replace(' ', "").contains(&text.replace(' ', ""));
        assert!(found, "{text}\n{said}");
    }
    assert!(!html.contains("<b>Mine"));
    let levels = part(&html, "<table>", "</table>");
    assert_eq!(levels.matches("class=\"mk\"").count(), 2 * 32);
    for judged in ["better", "worse", "score ", "rank", "%"] {
        assert!(!said.to_lowercase().contains(judged), "{judged}");
    }
}

#[test]
fn nothing_that_differs_is_said_too_and_a_survey_has_no_level() {
    let same = words(&page(beside(Against::Opened)));
    assert!(same.contains("All answers are the same."), "{same}");
    let survey = words(&page(beside(Against::Example("pypi".to_owned()))));
    assert!(survey.contains("too few to calculate a level"), "{survey}");
    assert!(survey.contains("No level shown"), "{survey}");
}

#[test]
fn what_only_one_of_them_has_answered_is_listed_apart() {
    let mut model = beside(Against::Opened);
    model.mine.answers.get_mut(id("cli-sbom")).status = None;
    let html = page(model);
    let said = words(&html);
    for text in [
        "Where both have an answer, it is the same.",
        "Answered in only one assessment",
        "Only in the other assessment (1)Produce SBOMs CT3.1 Met",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    assert!(!said.contains("Gaps only in your assessment"));
    assert!(!said.contains("Only in your assessment"));
}
