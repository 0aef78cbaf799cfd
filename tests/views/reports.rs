//! The reports of many registries: the table, its controls, and what is no row.

use plumbline::app::model::Model;
use plumbline::app::routes::Route;
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::{SHORT, Text};
use plumbline::domain::catalogue::TrackId;
use plumbline::features::reports::state::ReportsMsg;
use plumbline::formats::file;

use crate::now::now;
use crate::render::{page, part, words};
use crate::samples::{fictional, view_of};

fn many() -> Model {
    let mut model = view_of(Route::Reports);
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
        "Example Registry 20 November 2026 Assessed by Registry security team Level 1, level 2 possible",
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
fn the_page_has_its_name_and_the_comparison_leads_to_it() {
    let html = page(view_of(Route::Reports));
    assert!(html.contains("data-view=\"reports\""));
    assert!(html.contains("<h1 tabindex=\"-1\">Compare many registries in a table</h1>"));
    let footer = part(&html, "<footer", "</footer>");
    assert!(footer.contains(
        "<a href=\"#/reports\" aria-current=\"page\">Compare many registries in a table</a>"
    ));
    let html = page(view_of(Route::Compare));
    assert!(part(&html, "<main", "</main>").contains("href=\"#/reports\""));
    assert!(!html.contains("data-reports"));
}

#[test]
fn without_reports_there_is_nothing_to_look_through() {
    let html = page(view_of(Route::Reports));
    let tools = part(
        &html,
        "<div class=\"text no-print\" hidden=\"\">",
        "</section>",
    );
    assert!(tools.contains("table-find") && !html.contains("<table"));
}
