//! The plan: what is left, the steps, the levels to come.

use crate::now::now;
use crate::render::{drawn, page, part, words};
use crate::samples::{fictional, id, view_of};
use leptos::prelude::*;
use plumbline::app::model::Model;
use plumbline::app::routes::Route;
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::{Accounts, Plan};
use plumbline::domain::catalogue::{Level, TrackId};
use plumbline::domain::date::Date;
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::plan::view::ByAttack;
use plumbline::features::plan::view_model::steps;

pub(crate) fn planning() -> Model {
    let mut mine = fictional();
    // The tests plan for themselves.
    mine.plan = Plan::default();
    Model {
        mine,
        today: Date::parse("2026-11-20"),
        ..view_of(Route::Plan)
    }
}

pub(crate) fn typed(model: &mut Model, slug: &str, field: PlanField, text: &str) {
    let msg = PlanMsg::Change(id(slug), field, text.to_owned());
    update(model, msg.into(), &now());
}

#[test]
fn each_track_says_what_is_left_and_has_a_target() {
    let html = page(planning());
    let said = words(&html);
    for text in [
        "AuthenticationLevel 1, level 2 possible. To reach level 2: two steps, effort at most 3 points.",
        "AuthorizationLevel 2. To reach level 3: two steps, effort 10 points.",
        "Fewest points to the next level: CLI Tooling.",
        "If you set no effort, Plumbline estimates it",
        "Choose a quarter for a step",
        "What is missing, grouped by threat",
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
    // What is done next is first, and targets are last.
    let parts = ["Do these next", "Steps by quarter", "Forecast", "Targets"];
    let places = parts.map(|heading| html.find(&format!(">{heading}</h2>")).unwrap());
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_track_without_a_level_has_no_target_and_an_empty_plan_leads_to_the_questions() {
    let mut model = view_of(Route::Plan);
    model.mine.profile.accounts = Some(Accounts::No);
    typed(&mut model, "cli-sbom", PlanField::Due, "2027-Q1");
    let html = page(model);
    let table = part(&html, "<table><caption>", "</table>");
    assert!(table.contains("CLI Tooling") && !table.contains("Authentication"));
    assert!(words(&html).contains("No level, does not apply. The registry has no user accounts."));
    assert!(!html.contains("id=\"g-authn\"") && html.contains("id=\"g-cli\""));
    // Not to a track that does not apply.
    assert!(html.contains("<a class=\"btn main\" href=\"#/assess/general\">"));
}

#[test]
fn a_target_reaches_further_and_is_said_once_it_is_reached() {
    let mut model = planning();
    for (level, said) in [
        (Level::One, "Level 1, level 2 possible. Level 1 is reached."),
        (Level::Three, "To reach level 3: three steps"),
    ] {
        let msg = PlanMsg::Target(TrackId::Authn, Some(level));
        update(&mut model, msg.into(), &now());
        let html = page(model.clone());
        assert!(words(&html).contains(said), "{said}\n{}", words(&html));
    }
}

#[test]
fn steps_are_grouped_by_quarter_with_effort_and_owners_and_no_quarter_is_last() {
    let mut model = planning();
    for (slug, due, owner) in [
        ("cli-vuln-warnings", "2027-Q1", "Client team"),
        ("general-report-malware", "2027-02-01", "Trust team"),
        ("authz-secret-scanning", "2026-Q3", "Client team"),
    ] {
        typed(&mut model, slug, PlanField::Due, due);
        typed(&mut model, slug, PlanField::Owner, owner);
    }
    let html = page(model.clone());
    let table = part(&html, "<table class=\"edit\">", "</table>");
    let heads = table.split("scope=\"colgroup\">").skip(1);
    let heads: Vec<_> = heads
        .map(|head| words(head.split("</th>").next().unwrap()))
        .collect();
    assert_eq!(
        heads[..2],
        [
            "Q3 2026, overdue 1 step, effort 2 points (Client team: 2).",
            "Q1 2027 2 steps, effort 4 points (Client team: 2, Trust team: 2).",
        ]
    );
    let last = heads.last().unwrap();
    assert!(last.starts_with("No quarter "), "{last}");
    assert!(last.contains("(no owner: "), "{last}");
    assert!(last.ends_with(")."), "{last}");
    let rows = table.matches("scope=\"row\"").count();
    assert_eq!(rows, steps(&model).order().len());
    assert_eq!(table.matches("name=\"plan-select\"").count(), rows);
    // What may fall away is named with the sum; there is no accepted risk to leave out of it.
    let said = words(&html);
    assert!(
        said.contains(" 3 of these points may not be needed."),
        "{said}"
    );
    assert!(!said.contains("Accepted risks are not counted."), "{said}");
    // The quarter that is over comes before the one to come.
    assert!(table.find("AZ3.2") < table.find("CT2.1"));
}

#[test]
fn the_levels_to_come_are_said_in_sentences_and_then_in_figures() {
    let mut model = planning();
    for (slug, due) in [
        ("authn-leaked-passwords", "2026-12-31"),
        ("authn-expired-domains", "2027-Q1"),
        ("cli-vuln-warnings", "9999-Q4"),
    ] {
        typed(&mut model, slug, PlanField::Due, due);
    }
    let html = page(model.clone());
    let table = part(&html, "<table><caption>", "</table>");
    assert!(table.contains("<th scope=\"col\">Q4 2026</th><th scope=\"col\">Q1 2027</th>"));
    assert!(table.contains("<th scope=\"col\">Later</th>"));
    let row = part(table, "<th scope=\"row\">Authentication</th>", "</tr>");
    let cells: Vec<_> = row.split("<td>").skip(1).map(words).collect();
    assert_eq!(cells[..4], ["1", "1", "2 (was 1)", "2"]);
    assert!(row.contains("<b>2 (was 1)</b>") && !row.contains("data-s="));
    let said = words(&html);
    for text in [
        "Authentication reaches level 2 by the end of Q1 2027.",
        "CLI Tooling reaches level 2 by the end of Q4 9999.",
        "Authorization stays at level 2 because Secret scanning with automatic revocation and \
         Build provenance have no quarter.",
        "Later: one more step, due in Q4 9999.",
        "These steps are not in the forecast, because they have no quarter: ",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    // Three names at most.
    let named = part(
        &said,
        "These steps are not in the forecast, because they have no quarter: ",
        ".",
    );
    assert!(named.ends_with(" and 1 more"), "{named}");
    let undated = steps(&model).order().len() - 3;
    assert!(undated > 3, "{named}");
    assert!(
        named.ends_with(&format!(" and {} more", undated - 3)),
        "{named}"
    );
}

#[test]
fn a_track_that_stays_says_why() {
    let mut model = planning();
    typed(&mut model, "cli-vuln-warnings", PlanField::Due, "2027-Q1");
    let said = words(&page(model.clone()));
    let stays = "Authentication stays at level 1 because two questions are not answered.";
    assert!(said.contains(stays), "{said}");
    // Of these an answer is wanted, and no quarter.
    let open = "not in the forecast, because their questions are not answered: Check for leaked";
    assert!(said.contains(open), "{said}");
    let undated = part(
        &said,
        "These steps are not in the forecast, because they have no quarter: ",
        ".",
    );
    assert!(!undated.contains("leaked"), "{said}");
    let msg = PlanMsg::Target(TrackId::Authn, Some(Level::One));
    update(&mut model, msg.into(), &now());
    for slug in ["authz-secret-scanning", "authz-build-provenance"] {
        typed(&mut model, slug, PlanField::State, "accepted");
        typed(&mut model, slug, PlanField::Reason, "Too few users");
    }
    let said = words(&page(model));
    for text in [
        "Authentication stays at level 1 because its target is reached.",
        "Authorization stays at level 2 because two risks are accepted.",
        "To reach level 3: two steps, but all are accepted risks.",
        " Accepted risks are not counted.",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
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
