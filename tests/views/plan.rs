//! The plan: what is left, the steps, the levels to come.

use leptos::prelude::*;
use plumbline::app::model::Model;
use plumbline::app::routes::Route;
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::{Accounts, Plan};
use plumbline::domain::catalogue::{Level, TrackId};
use plumbline::domain::date::Date;
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::plan::view::{ByAttack, Inside, Selection};
use plumbline::features::plan::view_model::several;

use crate::now::now;
use crate::render::{drawn, page, part, words};
use crate::samples::{fictional, id, view_of};

fn planning() -> Model {
    let mut mine = fictional();
    // The tests plan for themselves.
    mine.plan = Plan::default();
    Model {
        mine,
        today: Date::parse("2026-11-20"),
        ..view_of(Route::Plan)
    }
}

fn typed(model: &mut Model, slug: &str, field: PlanField, text: &str) {
    let msg = PlanMsg::Change(id(slug), field, text.to_owned());
    update(model, msg.into(), &now());
}

/// What stands in a step once it is opened.
fn opened(model: &Model, slug: &str) -> String {
    let slug = id(slug);
    drawn(model.clone(), move || {
        view! { <Inside id=slug /> }.into_any()
    })
}

#[test]
fn each_track_says_what_is_left_and_has_a_target() {
    let html = page(planning());
    let said = words(&html);
    for text in [
        "AuthenticationLevel 1, could be 2. Left for level 2: two criteria, size 3.",
        "AuthorizationLevel 2. Left for level 3: two criteria, size 10.",
        "The next level takes least in CLI Tooling.",
        "our estimate, a rough one and not the working group’s",
        "Give a step a due date",
        "The gaps by attack",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    for track in TrackId::ALL {
        let control = format!("<select id=\"g-{0}\" name=\"g-{0}\">", track.slug());
        assert!(html.contains(&control), "{control}");
        assert!(html.contains(&format!("<label for=\"g-{}\">", track.slug())));
    }
    assert_eq!(html.matches("<h1").count(), 1);
    assert!(!html.contains("style=") && !html.contains("data-level"));
    assert!(html.contains("<h2 id=\"steps\" tabindex=\"-1\">"));
}

#[test]
fn a_track_without_a_level_has_no_target_and_an_empty_plan_leads_to_the_questions() {
    let mut model = view_of(Route::Plan);
    model.mine.profile.accounts = Some(Accounts::No);
    typed(&mut model, "cli-sbom", PlanField::Due, "2027-Q1");
    let html = page(model);
    let table = part(&html, "<table>", "</table>");
    assert!(table.contains("CLI Tooling") && !table.contains("Authentication"));
    assert!(words(&html).contains("No level, does not apply. There are no user accounts."));
    assert!(!html.contains("id=\"g-authn\"") && html.contains("id=\"g-cli\""));
    assert!(html.contains("<p class=\"note\"><a href=\"#/assess/authn\">"));
}

#[test]
fn a_target_reaches_further_and_is_said_once_it_is_reached() {
    let mut model = planning();
    for (level, said) in [
        (
            Level::One,
            "Level 1, could be 2. Nothing is left for level 1.",
        ),
        (Level::Three, "Left for level 3: three criteria"),
    ] {
        let msg = PlanMsg::Target(TrackId::Authn, Some(level));
        update(&mut model, msg.into(), &now());
        let html = page(model.clone());
        assert!(words(&html).contains(said), "{said}\n{}", words(&html));
    }
}

#[test]
fn a_step_says_what_is_missing_and_has_a_labelled_control_for_each_field() {
    let model = planning();
    let html = opened(&model, "authz-build-provenance");
    let name = |field: &str| format!("i-authz-build-provenance-{field}");
    for field in ["due", "owner", "url"] {
        assert!(html.contains(&format!("<label for=\"{}\">", name(field))));
        assert!(html.contains(&format!("id=\"{0}\" name=\"{0}\"", name(field))));
    }
    for field in ["state", "effort", "impact"] {
        assert!(html.contains(&format!("<select id=\"{0}\" name=\"{0}\">", name(field))));
    }
    assert!(html.contains("<textarea id=\"i-authz-build-provenance-note\""));
    let said = words(&html);
    for text in [
        "What is missing",
        "XL, our estimate",
        "We estimate XL: ",
        "Not begun",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    assert!(html.contains("href=\"#/assess/authz/authz-build-provenance\""));
}

#[test]
fn done_asks_and_what_is_planned_stands_in_the_line() {
    let mut model = planning();
    let slug = "authn-leaked-passwords";
    assert!(!words(&opened(&model, slug)).contains("Answer: met"));
    typed(&mut model, slug, PlanField::State, "done");
    typed(&mut model, slug, PlanField::Due, "2027-q1");
    typed(&mut model, slug, PlanField::Owner, "Ada <b>");
    let asks = words(&opened(&model, slug));
    assert!(asks.contains("Then confirm the answer") && asks.contains("Answer: met"));
    let html = page(model);
    assert!(words(&html).contains("done · due first quarter of 2027 · Ada &lt;b&gt;"));
    assert!(!html.contains("Ada <b>"));
}

#[test]
fn the_levels_to_come_are_figures_and_squares() {
    let mut model = planning();
    for (slug, due) in [
        ("authn-leaked-passwords", "2026-12-31"),
        ("authn-expired-domains", "2027-Q1"),
        ("cli-vuln-warnings", "9999-Q4"),
    ] {
        typed(&mut model, slug, PlanField::Due, due);
    }
    let html = page(model);
    let table = part(&html, "<table>", "</table>");
    assert!(table.contains("<th scope=\"col\">Q4 2026</th><th scope=\"col\">Q1 2027</th>"));
    assert!(table.contains("<th scope=\"col\">Afterward</th>"));
    let row = part(table, "<th scope=\"row\">Authentication</th>", "</tr>");
    assert!(
        words(row).starts_with("Authentication112"),
        "{}",
        words(row)
    );
    assert_eq!(row.matches("data-s=\"met\"").count(), 1 + 1 + 8 * 2);
    let said = words(&html);
    assert!(
        said.contains("Afterward: one step, the last in Q4 9999."),
        "{said}"
    );
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
    // What looks whole and is not would be gone after a reload without a word.
    typed(&mut model, slug, PlanField::Due, "2027-03");
    assert!(opened(&model, slug).contains("data-error=\"due\""));
    typed(&mut model, slug, PlanField::Due, "soon");
    typed(&mut model, slug, PlanField::Url, "javascript:alert(1)");
    let html = opened(&model, slug);
    assert!(html.contains("id=\"i-authn-leaked-passwords-due-m\" data-error=\"due\""));
    assert!(html.contains("data-error=\"address\""));
    assert_eq!(html.matches("aria-invalid=\"true\"").count(), 2);
    let item = model.mine.plan.items.get(id(slug));
    assert!(item.is_empty(), "nothing of it is kept");
}

#[test]
fn gaps_stand_under_the_attacks_that_they_leave_open() {
    let html = drawn(planning(), || view! { <ByAttack /> }.into_any());
    let said = words(&html);
    assert!(said.contains("Leaked token"), "{said}");
    assert!(html.contains("href=\"#/assess/authz/authz-secret-scanning\""));
}

#[test]
fn files_are_offered_once_there_is_something_in_them() {
    let mut model = planning();
    let button = |html: &str, slug: &str| {
        let tag = format!("data-export=\"{slug}\"");
        let rest = html.split(&tag).nth(1).unwrap().to_owned();
        !rest.split('>').next().unwrap().contains("hidden")
    };
    let html = page(model.clone());
    assert!(button(&html, "plan") && !button(&html, "calendar"));
    typed(&mut model, "cli-sbom", PlanField::Due, "2027-Q1");
    assert!(button(&page(model), "calendar"));
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
    let said = words(&page(model));
    assert!(
        said.contains("risk accepted · look again on 30 June 2027"),
        "{said}"
    );
}

#[test]
fn several_gaps_can_be_selected_and_marked_as_planned() {
    let model = planning();
    let open = several(&model).len();
    let said = words(&page(model.clone()));
    assert!(open > 2 && said.contains("Mark several gaps as planned"));
    let html = drawn(model.clone(), move || {
        let all = Memo::new(move |_| several(&model));
        view! { <Selection all /> }.into_any()
    });
    assert_eq!(html.matches("name=\"plan-several\"").count(), open);
    assert_eq!(html.matches("data-act=\"mark-planned\"").count(), 1);
}
