//! The plan: what is left, the steps, the levels to come.

use leptos::prelude::*;
use plumbline::app::model::Model;
use plumbline::app::routes::Route;
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::{Accounts, Plan};
use plumbline::domain::catalogue::{Level, TrackId};
use plumbline::domain::date::Date;
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::plan::view::{ByAttack, Picked, Row, Selection};
use plumbline::features::plan::view_model::{quarters, row, steps};
use plumbline::ui::context::Context;

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
fn each_track_says_what_is_left_and_has_a_target() {
    let html = page(planning());
    let said = words(&html);
    for text in [
        "AuthenticationLevel 1, could be 2. To reach level 2: two criteria, effort 3 points.",
        "AuthorizationLevel 2. To reach level 3: two criteria, effort 10 points.",
        "Easiest next level: CLI Tooling.",
        "Plumbline estimates the effort that you do not set",
        "Choose a quarter for a step",
        "Gaps by threat",
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
    assert!(html.contains("<p class=\"note\"><a href=\"#/assess/authn\">"));
}

#[test]
fn a_target_reaches_further_and_is_said_once_it_is_reached() {
    let mut model = planning();
    for (level, said) in [
        (Level::One, "Level 1, could be 2. Level 1 is reached."),
        (Level::Three, "To reach level 3: three criteria"),
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
        "Not started",
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
            "Q3 2026, overdue 1 step, effort 2 points: Client team 2.",
            "Q1 2027 2 steps, effort 4 points: Client team 2, Trust team 2.",
        ]
    );
    let last = heads.last().unwrap();
    assert!(last.starts_with("No quarter "), "{last}");
    assert!(last.contains(": no owner "), "{last}");
    assert!(last.ends_with(". Not in the forecast."), "{last}");
    let rows = table.matches("scope=\"row\"").count();
    assert_eq!(rows, steps(&model).order().len());
    assert_eq!(table.matches("name=\"plan-select\"").count(), rows);
    // The quarter that is over comes before the one to come.
    assert!(table.find("AZ3.2") < table.find("CT2.1"));
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
    assert!(words(&html).contains("Q1 2027 1 step, effort 1 point: Ada &lt;b&gt; 1."));
    assert!(!html.contains("Ada <b>"));
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
    assert_eq!(cells[..4], ["1", "1", "1 to 2", "2"]);
    assert!(row.contains("<b>1 to 2</b>") && !row.contains("data-s="));
    let said = words(&html);
    for text in [
        "Authentication reaches level 2 by the end of Q1 2027.",
        "CLI Tooling reaches level 2 by the end of Q4 9999.",
        "Authorization stays at level 2 because Secret scanning with automatic revocation and \
         Build provenance have no quarter.",
        "Later: one more step, due in Q4 9999.",
        "Not counted, without a quarter: ",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    // Three names at most.
    let named = part(&said, "Not counted, without a quarter: ", ".");
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
    let stays = "Authentication stays at level 1 because two criteria have no answer.";
    assert!(said.contains(stays), "{said}");
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
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
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
    let html = page(model.clone());
    let list = part(&html, ">Accepted risks</h2>", "</section>");
    let said = words(list);
    for text in [
        "Check for leaked passwords",
        "Too few users",
        "Look again on 30 June 2027.",
        "Edit the accepted risk: ",
        "Make it a step again: ",
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
            "<option value=\"-\">No change</option><option value=\"\">Not set</option>",
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
