//! One main button in a view, and it is the next step.

use plumbline::app::model::Model;
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{Accounts, Assessment, Status, Text, WebAddress};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::domain::date::Date;
use plumbline::features::preview::state::OpenedFrom;

use crate::render::{page, part, words};
use crate::samples::{fictional, id, reading, view_of};

/// Words and address of the main buttons; a button that is no link has no address.
fn mains(model: Model) -> Vec<(String, String)> {
    let html = page(model);
    let tags = html.split('<').filter(|tag| {
        let class = tag.split_once(" class=\"").map_or("", |(_, rest)| rest);
        let class = class.split('"').next().unwrap();
        class.split(' ').any(|one| one == "main") && !tag.contains(" hidden=")
    });
    let all = tags.map(|tag| {
        let from = html.find(&["<", tag].concat()).unwrap();
        let element = &html[from..];
        let end = if tag.starts_with("a ") {
            "</a>"
        } else {
            "</button>"
        };
        let href = tag.split_once("href=\"").map_or("", |(_, rest)| rest);
        let href = href.split('"').next().unwrap().to_owned();
        (words(element.split(end).next().unwrap()), href)
    });
    all.collect()
}

fn only(model: Model) -> (String, String) {
    let what = format!("{:?}", model.view);
    let mut all = mains(model);
    assert_eq!(all.len(), 1, "{what}: {all:?}");
    all.remove(0)
}

fn at(route: Route, mine: &Assessment) -> Model {
    Model {
        mine: mine.clone(),
        ..view_of(route)
    }
}

/// Every question answered alike.
fn all(status: Status) -> Assessment {
    let mut mine = Assessment::default();
    for one in CriterionId::all() {
        mine.answers.get_mut(one).status = Some(status);
    }
    mine
}

fn is(found: &(String, String), words: &str, href: &str) {
    assert_eq!(found, &(words.to_owned(), href.to_owned()));
}

#[test]
fn the_first_visit_begins_with_the_profile_and_goes_on_to_the_first_track_that_applies() {
    is(
        &only(view_of(Route::Home)),
        "Describe your registry",
        "#/profile",
    );
    let home = page(view_of(Route::Home));
    assert!(words(&home).contains("Go to the 32 questions"));
    is(
        &only(view_of(Route::Profile)),
        "Continue to Authentication",
        "#/assess/authn",
    );
    let mut mine = Assessment::default();
    mine.profile.accounts = Some(Accounts::No);
    is(
        &only(at(Route::Profile, &mine)),
        "Continue to General Capabilities",
        "#/assess/general",
    );
}

#[test]
fn a_track_leads_to_the_next_that_applies_and_the_last_to_the_check() {
    let mut mine = Assessment::default();
    mine.profile.accounts = Some(Accounts::No);
    is(
        &only(at(Route::Assess(TrackId::General, None), &mine)),
        "Next track: CLI Tooling",
        "#/assess/cli",
    );
    is(
        &only(at(Route::Assess(TrackId::Cli, None), &mine)),
        "Check your answers",
        "#/review",
    );
}

#[test]
fn the_scorecard_goes_on_with_a_question_then_with_the_plan_then_shares() {
    is(
        &only(at(Route::Scorecard, &fictional())),
        "Next question: Detect abandoned email domains",
        "#/assess/authn/authn-expired-domains",
    );
    is(
        &only(at(Route::Scorecard, &all(Status::NotMet))),
        "Plan next steps",
        "#/plan",
    );
    is(
        &only(at(Route::Scorecard, &all(Status::Met))),
        "Share or download",
        "#/share",
    );
}

#[test]
fn the_plan_makes_an_issue_of_its_first_step_that_has_none() {
    let mut mine = all(Status::NotMet);
    let (said, _) = only(at(Route::Plan, &mine));
    assert!(said.starts_with("Prepare an issue: "), "{said}");
    // Those that are filed would be filed twice.
    let first = said.strip_prefix("Prepare an issue: ").unwrap();
    let first = CriterionId::all()
        .find(|id| id.get().title == first)
        .unwrap();
    let url = WebAddress::parse("https://tracker.example/1").unwrap();
    mine.plan.items.get_mut(first).url = Some(url);
    let (next, _) = only(at(Route::Plan, &mine));
    assert!(
        next.starts_with("Prepare an issue: ") && next != said,
        "{next}"
    );
}

#[test]
fn a_plan_without_steps_leads_to_a_question_or_to_sharing() {
    is(
        &only(view_of(Route::Plan)),
        "Answer the first questions",
        "#/assess/authn",
    );
    let mut mine = all(Status::Met);
    is(
        &only(at(Route::Plan, &mine)),
        "Share or download",
        "#/share",
    );
    mine.answers.get_mut(id("cli-sbom")).status = None;
    is(
        &only(at(Route::Plan, &mine)),
        "Next question: Produce SBOMs",
        "#/assess/cli/cli-sbom",
    );
}

#[test]
fn the_check_leads_to_its_first_point_and_then_to_sharing() {
    let mut mine = all(Status::Met);
    is(
        &only(at(Route::Review, &mine)),
        "Share or download",
        "#/share",
    );
    mine.answers.get_mut(id("general-vdp")).status = None;
    is(
        &only(at(Route::Review, &mine)),
        "Go to the first item",
        "#/assess/general/general-vdp",
    );
    mine.stated_date = Date::parse("2027-05-01");
    let mut model = at(Route::Review, &mine);
    model.today = Date::parse("2026-11-20");
    is(&only(model), "Go to the first item", "#/profile");
}

#[test]
fn sharing_asks_for_a_look_while_points_are_open() {
    let said = |mine: &Assessment| {
        let html = page(at(Route::Share, mine));
        let head = part(&html, "<main", "<section").to_owned();
        assert_eq!(
            head.contains("href=\"#/review\""),
            words(&head).contains("Check your answers first")
        );
        head.contains("href=\"#/review\"")
    };
    assert!(said(&fictional()));
    let mut named = all(Status::Met);
    named.repository.name = Text::typed("Mine", plumbline::domain::assessment::SHORT);
    assert!(!said(&named));
    named.answers.get_mut(id("authn-mfa-totp")).status = Some(Status::NotMet);
    assert!(said(&named), "answers contradict each other");
    assert!(!said(&Assessment::default()), "there is nothing to check");
    is(&only(at(Route::Share, &fictional())), "Create link", "");
}

#[test]
fn what_is_received_is_checked_or_shows_its_differences() {
    is(
        &only(reading(fictional(), OpenedFrom::Link)),
        "Check the answers",
        "",
    );
    let mut model = reading(fictional(), OpenedFrom::Link);
    model.mine = fictional();
    model.mine.answers.get_mut(id("cli-sbom")).status = Some(Status::NotMet);
    let (said, _) = only(model);
    assert_eq!(said, "Show the difference");
}
