//! One step of the plan: its row, its fields, and several changed at once.

use crate::render::{drawn, page, part, words};
use crate::samples::id;
use leptos::prelude::*;
use plumbline::app::model::Model;
use plumbline::features::plan::state::PlanField;
use plumbline::features::plan::view::{Picked, Row, Selection};
use plumbline::features::plan::view_model::{quarters, row, steps};
use plumbline::ui::context::Context;

use crate::plan::{planning, typed};

/// The row of a step with what it holds once it is opened.
fn opened(model: &Model, slug: &str) -> String {
    let id = id(slug);
    drawn(model.clone(), move || {
        let ahead = Context::get().memo(quarters);
        let (selected, opened) = (Picked::none(), Picked::none());
        opened.set(id, true);
        view! {
            <table>
                <Row id ahead selected opened />
            </table>
        }
        .into_any()
    })
}

/// The words of a choice, option by option.
fn options(html: &str, control: &str) -> Vec<String> {
    let select = part(html, &format!("<select id=\"{control}\""), "</select>");
    let all = select.split("<option").skip(1);
    all.map(|one| words(&["<", one].concat())).collect()
}

#[test]
fn a_step_says_what_is_missing_and_has_a_labelled_control_for_each_field() {
    let model = planning();
    let html = opened(&model, "authz-build-provenance");
    let name = |field: &str| format!("i-authz-build-provenance-{field}");
    for field in ["due", "owner", "url", "state", "effort"] {
        assert!(html.contains(&format!("<label for=\"{}\">", name(field))));
    }
    for field in ["owner", "url"] {
        assert!(html.contains(&format!("id=\"{0}\" name=\"{0}\"", name(field))));
    }
    for field in ["state", "effort", "impact", "due"] {
        assert!(html.contains(&format!("<select id=\"{0}\" name=\"{0}\">", name(field))));
    }
    assert!(html.contains("<textarea id=\"i-authz-build-provenance-note\""));
    let said = words(&html);
    for text in [
        "Missing",
        "XL, estimated",
        "Plumbline estimates XL: ",
        "No status",
        "Not met · Authorization, level 3",
        // Whoever hears a control without its row hears what it is about.
        "Owner of Build provenance",
        "Quarter of Build provenance",
        "More: Build provenance",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    assert!(html.contains("aria-label=\"Select Build provenance\""));
    assert!(html.contains("aria-expanded=\"true\""));
    assert!(html.contains("href=\"#/assess/authz/authz-build-provenance\""));
    // Each field is once in the page, opened or not.
    let page = page(model);
    for field in ["due", "owner", "state", "effort"] {
        assert_eq!(page.matches(&format!("id=\"{}\"", name(field))).count(), 1);
    }
    assert!(page.contains("aria-expanded=\"false\"") && !page.contains("-url\""));
}

#[test]
fn quarters_to_choose_from_are_two_years_and_what_is_stored_beside_them() {
    let mut model = planning();
    let slug = "authn-leaked-passwords";
    let control = "i-authn-leaked-passwords-due";
    let ahead = [
        "No quarter",
        "Q4 2026",
        "Q1 2027",
        "Q2 2027",
        "Q3 2027",
        "Q4 2027",
        "Q1 2028",
        "Q2 2028",
        "Q3 2028",
    ];
    assert_eq!(options(&opened(&model, slug), control), ahead);
    for (due, shown) in [
        ("2027-03-31", Some("31 March 2027")),
        ("2026-Q1", Some("Q1 2026")),
        ("9999-Q4", Some("Q4 9999")),
        ("2027-Q1", None),
    ] {
        typed(&mut model, slug, PlanField::Due, due);
        let wanted: Vec<_> = ahead.into_iter().chain(shown).collect();
        assert_eq!(options(&opened(&model, slug), control), wanted, "{due}");
        let row = row(&model, id(slug));
        let all = row.choices(id(slug), PlanField::Due, &quarters(&model));
        let mut chosen = all.iter().filter(|(_, is_chosen)| *is_chosen);
        assert_eq!(chosen.next().unwrap().0.0, due);
        assert_eq!(chosen.next(), None);
    }
}

#[test]
fn done_asks_and_what_is_planned_stands_in_the_line() {
    let mut model = planning();
    let slug = "authn-leaked-passwords";
    assert!(!words(&opened(&model, slug)).contains("Set to Met"));
    typed(&mut model, slug, PlanField::State, "done");
    typed(&mut model, slug, PlanField::Due, "2027-q1");
    typed(&mut model, slug, PlanField::Owner, "Ada <b>");
    let asks = words(&opened(&model, slug));
    assert!(asks.contains("Update your answer too") && asks.contains("Set to Met"));
    let html = page(model);
    assert!(words(&html).contains("Q1 2027 1 step, effort 1 point (Ada &lt;b&gt;: 1)."));
    assert!(!html.contains("Ada <b>"));
}

#[test]
fn what_is_not_valid_is_told_beside_its_field() {
    let mut model = planning();
    let slug = "authn-leaked-passwords";
    typed(&mut model, slug, PlanField::Due, "202");
    assert!(
        !opened(&model, slug).contains("data-error"),
        "it has only begun"
    );
    // Before there was a choice, any text could be typed here. What looks whole and is not would be gone after a reload without a word.
    typed(&mut model, slug, PlanField::Due, "2027-03");
    assert!(opened(&model, slug).contains("data-error=\"due\""));
    typed(&mut model, slug, PlanField::Due, "soon");
    typed(&mut model, slug, PlanField::Url, "javascript:alert(1)");
    let html = opened(&model, slug);
    assert!(html.contains("id=\"i-authn-leaked-passwords-due-m\" data-error=\"due\""));
    assert!(html.contains("data-error=\"address\""));
    assert_eq!(html.matches("aria-invalid=\"true\"").count(), 2);
    assert_eq!(
        options(&html, "i-authn-leaked-passwords-due")
            .last()
            .unwrap(),
        "soon",
        "it is still in sight"
    );
    let item = model.mine.plan.items.get(id(slug));
    assert!(item.is_empty(), "nothing of it is kept");
}

#[test]
fn accepting_a_risk_asks_for_a_reason_and_then_for_a_day() {
    let mut model = planning();
    let slug = "authn-leaked-passwords";
    assert!(!opened(&model, slug).contains("-reason\""));
    typed(&mut model, slug, PlanField::State, "accepted");
    let html = opened(&model, slug);
    assert!(
        html.contains("<label for=\"i-authn-leaked-passwords-reason\">"),
        "{html}"
    );
    assert!(words(&html).contains("once there is a reason"));
    assert!(!html.contains("look_again"));
    typed(&mut model, slug, PlanField::Reason, "Too few users");
    let html = opened(&model, slug);
    assert!(html.contains("<label for=\"i-authn-leaked-passwords-look_again\">"));
    typed(&mut model, slug, PlanField::LookAgain, "2027-06-30");
    let html = page(model.clone());
    let list = part(&html, ">Accepted risks</h2>", "</section>");
    let said = words(list);
    for text in [
        "Check for leaked passwords",
        "Too few users",
        "Next review of this risk: 30 June 2027.",
        "Edit the accepted risk: ",
        "Stop accepting this risk: ",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    // Its fields are in the table, in a group of their own behind all others.
    let table = part(&html, "<table class=\"edit\">", "</table>");
    let group = table.rsplit("scope=\"colgroup\">").next().unwrap();
    assert!(words(group).starts_with("Risk accepted 1 step. Not in the forecast."));
    assert!(group.contains("id=\"i-authn-leaked-passwords-state\""));
    assert!(!group.contains("-reason\""), "it is said below, and opens");
    typed(&mut model, slug, PlanField::State, "");
    assert!(!page(model).contains("Accepted risks"));
}

#[test]
fn what_is_selected_is_changed_in_one_line_that_is_not_there_before() {
    let model = planning();
    let html = page(model.clone());
    assert!(words(&html).contains("Select all steps"));
    assert!(!html.contains("data-act=\"apply\""));
    let two = steps(&model).order()[..2].to_vec();
    let html = drawn(model, move || {
        let ahead = Context::get().memo(quarters);
        let chosen = Memo::new(move |_| two.clone());
        let selected = Picked::none();
        view! { <Selection chosen selected ahead /> }.into_any()
    });
    let said = words(&html);
    assert!(said.starts_with("2 selected"), "{said}");
    assert!(said.ends_with("Apply to 2 steps"), "{said}");
    assert!(html.contains("role=\"group\" aria-label=\"Change the selected steps\""));
    // Nothing is chosen yet, so there is nothing to apply.
    assert!(part(&html, "data-act=\"apply\"", ">").contains("disabled"));
    for (field, values) in [
        (
            "due",
            "<option value=\"-\">No change</option><option value=\"\">No quarter</option>",
        ),
        (
            "state",
            "<option value=\"-\">No change</option><option value=\"\">No status</option>",
        ),
    ] {
        let select = part(
            &html,
            &format!("<select name=\"plan-all-{field}\">"),
            "</select>",
        );
        assert!(select.contains(values), "{select}");
        assert!(
            !select.contains("accepted"),
            "a risk needs a reason of its own"
        );
    }
    assert!(html.contains("name=\"plan-all-owner\""));
}
