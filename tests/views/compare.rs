//! The comparison: the choice, levels with squares, gaps, answers that differ.

use plumbline::app::model::{Model, View};
use plumbline::app::routes::Route;
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::{SHORT, Status, Text};
use plumbline::domain::catalogue::TrackId;
use plumbline::features::compare::state::Against;
use plumbline::features::preview::state::OpenedFrom;
use plumbline::features::reports::state::ReportsMsg;
use plumbline::formats::file;

use crate::now::now;
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
    assert!(words(&html).contains("Choose an earlier version"));
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
        "AuthenticationLevel 1, could be 2Level 1, could be 2",
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

fn many() -> Model {
    let mut model = view_of(Route::Compare);
    let mut evil = fictional();
    evil.repository.name = Text::typed("<i>Evil", SHORT);
    let files = [("a.json", fictional()), ("b.json", evil)];
    let files = files.map(|(name, one)| (name.to_owned(), Ok(file::write(&one))));
    let mut files = Vec::from(files);
    files.push(("<b>broken.json".to_owned(), Ok("{".to_owned())));
    update(&mut model, ReportsMsg::FilesRead(files).into(), &now());
    model
}

#[test]
fn many_reports_are_a_table_with_the_claim_above_it() {
    let html = page(many());
    for control in ["table-show", "table-sort", "table-find", "reports"] {
        assert!(
            html.contains(&format!("<label for=\"{control}\">")),
            "{control}"
        );
        assert!(html.contains(&format!("id=\"{control}\"")), "{control}");
    }
    assert!(html.contains("multiple=\"\"") && html.contains("data-reports=\"\""));
    let said = words(&html);
    for text in [
        "Self-assessed, not verified, not endorsed",
        "2 reports. Each report is a self-assessment",
        "Files that could not be added",
        "&lt;b&gt;broken.json: This file is not valid JSON from line 1, column 1 on.",
        "Example Registry 20 November 2026 Assessed by Registry security team Level 1, could be 2",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    assert!(!html.contains("<i>Evil") && !html.contains("<b>broken"));
    let table = part(&html, "<table class=\"many\"", "</table>");
    assert_eq!(table.matches(" scope=\"row\"").count(), 2);
    assert_eq!(table.matches("class=\"mk\"").count(), 2 * 32);
    let counts = "Level 1: 5 of 5 met; Level 2: 1 of 3 met; Level 3: 1 of 2 met";
    assert!(
        table.contains(&format!("aria-label=\"{counts}\"")),
        "{table}"
    );
    assert_eq!(said.matches("20 November 2026").count(), 2, "once a row");
    assert!(table.contains("data-head=\"Authentication\""));
}

#[test]
fn the_criteria_of_a_track_are_columns_and_a_search_can_find_none() {
    let mut model = many();
    let send = |model: &mut Model, msg: ReportsMsg| {
        update(model, msg.into(), &now());
    };
    send(&mut model, ReportsMsg::Show(Some(TrackId::Authz)));
    let html = page(model.clone());
    let table = part(&html, "<table class=\"many\"", "</table>");
    let criteria = TrackId::Authz.track().criteria().len();
    assert_eq!(table.matches(" scope=\"col\"").count(), 1 + criteria);
    assert_eq!(table.matches("class=\"mk\"").count(), 2 * criteria);
    send(&mut model, ReportsMsg::Find("nobody".to_owned()));
    let html = page(model);
    assert!(words(&html).contains("No registry name matches your search."));
    assert!(words(&html).contains("0 of 2 reports. Each report is"));
}

#[test]
fn without_reports_there_is_nothing_to_look_through() {
    let html = page(view_of(Route::Compare));
    let tools = part(
        &html,
        "<div class=\"text no-print\" hidden=\"\">",
        "</section>",
    );
    assert!(tools.contains("table-find") && !html.contains("<table"));
}
