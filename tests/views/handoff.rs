//! Handing gaps off: what is picked, the proposal, the issues.

use std::fs;
use std::path::Path;

use leptos::prelude::*;
use plumbline::app::model::Model;
use plumbline::app::remote::Remote;
use plumbline::app::routes::Route;
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::{Assessment, NOTE, Status, Text};
use plumbline::domain::catalogue::CriterionId;
use plumbline::features::handoff::state::HandoffMsg;
use plumbline::features::handoff::view::{ForFunder, ForTracker, What};
use plumbline::features::handoff::view_model::{issues, proposal};
use plumbline::formats::{guidance, handoff};
use serde_json::{Map, Value, json};

use crate::now::now;
use crate::render::{drawn, page, part, words};
use crate::samples::{fictional, view_of};

const HOSTILE: &str = "</textarea><img src=x onerror=alert(1)>\"'&";

fn what() -> AnyView {
    view! { <What /> }.into_any()
}

fn for_funder() -> AnyView {
    view! { <ForFunder /> }.into_any()
}

fn for_tracker() -> AnyView {
    view! { <ForTracker /> }.into_any()
}

fn catalogue(name: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue");
    serde_json::from_str(&fs::read_to_string(folder.join(name)).unwrap()).unwrap()
}

/// The plan of the made-up registry before anything was fetched.
fn planning() -> Model {
    Model {
        mine: fictional(),
        ..view_of(Route::Plan)
    }
}

/// The same afterwards.
fn fetched() -> Model {
    let principles = catalogue("principles-v0.1.json");
    let tracks = principles["tracks"].as_array().unwrap().iter();
    let criteria = tracks.flat_map(|track| track["criteria"].as_array().unwrap());
    let criteria: Map<_, _> = criteria
        .map(|one| (one["id"].as_str().unwrap().to_owned(), one.clone()))
        .collect();
    let advice = guidance::read(&json!({ "criteria": criteria }).to_string());
    let funding = handoff::read(&catalogue("funding.json").to_string());
    Model {
        guidance: Remote::Here(advice.unwrap()),
        funding: Remote::Here(funding.unwrap()),
        ..planning()
    }
}

fn hand(model: &mut Model, change: HandoffMsg) {
    update(model, change.into(), &now());
}

#[test]
fn the_section_says_what_is_picked_and_opens_what_can_be_done_with_it() {
    let said = words(&page(planning()));
    for text in [
        "Prepare issues or a funding proposal",
        "Plumbline does not send anything.",
        "The issues or the proposal will contain: Vulnerability warnings at install.",
        "Choose other steps",
        "Funding proposal",
        "Issues",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    let list = drawn(planning(), what);
    assert!(list.contains("<input type=\"checkbox\" name=\"h-gap\" value=\"cli-vuln-warnings\">"));
    assert!(list.contains("name=\"h-private\""));
    assert!(words(&list).contains("These were written for your team."));
}

#[test]
fn without_a_gap_there_is_nothing_to_hand_on() {
    let mut model = planning();
    let html = page(model.clone());
    assert!(!html.contains("no gaps to include"));
    model.mine = Assessment::default();
    for id in CriterionId::all() {
        let answer = model.mine.answers.get_mut(id);
        answer.status = Some(Status::Met);
    }
    let said = words(&page(model));
    assert!(said.contains("there are no gaps to include"), "{said}");
    assert!(!said.contains("Funding proposal"));
}

#[test]
fn a_proposal_waits_for_what_it_is_made_of_and_can_be_tried_again() {
    let mut model = planning();
    assert!(words(&drawn(model.clone(), for_funder)).contains("Loading…"));
    model.funding = Remote::Failed;
    let html = drawn(model, for_funder);
    assert!(html.contains("<button") && words(&html).contains("could not be loaded"));
}

#[test]
fn a_proposal_has_labelled_fields_its_text_and_where_to_ask() {
    let html = drawn(fetched(), for_funder);
    for id in ["h-why_now", "h-work", "h-community_support", "h-amount"] {
        assert!(html.contains(&format!("<label for=\"{id}\">")), "{id}");
        assert!(html.contains(&format!("id=\"{id}\" name=\"{id}\"")), "{id}");
        assert!(
            html.contains(&format!("aria-describedby=\"{id}-h\"")),
            "{id}"
        );
    }
    assert!(
        !html.contains("id=\"h-cost_basis\""),
        "another form asks for it"
    );
    // The text is a property of its field, so that nothing in it can end the element.
    assert!(html.contains("<textarea id=\"h-proposal\" readonly=\"\" rows=\"14\"></textarea>"));
    let text = format!("{:?}", proposal(&fetched()));
    assert!(text.contains("[to be filled in: why now]"), "{text}");
    assert!(html.contains("data-act=\"copy\"") && html.contains("data-act=\"download\""));
    for form in ["fundable", "initiative", "sovereign-tech", "alpha-omega"] {
        assert!(
            html.contains(&format!("<option value=\"{form}\"")),
            "{form}"
        );
    }
    assert!(html.contains("<select id=\"h-markup\"") && html.contains("Download as .md"));
    let said = words(&html);
    for text in [
        "These fields are saved in this browser and in a backup",
        "As of August 2026. Amounts and deadlines change",
        "Alpha-Omega grants (alpha-omega.dev)",
        "All 28 known grants",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
}

#[test]
fn an_issue_shows_its_exact_text_before_its_link() {
    let mut model = planning();
    assert!(
        words(&drawn(model.clone(), for_tracker)).contains("Enter the code repository URL above")
    );
    hand(
        &mut model,
        HandoffMsg::Tracker("https://github.com/a/b".to_owned()),
    );
    let html = drawn(model.clone(), for_tracker);
    let text = html.find("id=\"h-issue-0-body\"").unwrap();
    let warning = html.find("Anyone who can see the issue tracker").unwrap();
    let link = html
        .find("https://github.com/a/b/issues/new?title=")
        .unwrap();
    assert!(warning < text && text < link);
    assert!(html.contains("rel=\"noopener noreferrer nofollow ugc\""));
    assert!(words(&html).contains("Open a prefilled issue (github.com)"));
    assert!(!html.contains("name=\"h-host\""));
    hand(
        &mut model,
        HandoffMsg::Tracker("https://code.example/a/b".to_owned()),
    );
    let html = drawn(model, for_tracker);
    assert!(html.contains("name=\"h-host\"") && !html.contains("issues/new"));
}

#[test]
fn a_repository_needs_no_scheme_and_nothing_else_is_guessed() {
    let mut model = planning();
    for typed in ["github.com/a/b", " https://github.com/a/b "] {
        hand(&mut model, HandoffMsg::Tracker(typed.to_owned()));
        let html = drawn(model.clone(), for_tracker);
        let form = "href=\"https://github.com/a/b/issues/new?title=";
        assert!(html.contains(form), "{typed}");
        assert!(!html.contains("data-error"), "{typed}");
    }
    for other in [
        "github/a/b",
        "//github.com/a/b",
        "git@github.com/a/b",
        "a/b",
    ] {
        hand(&mut model, HandoffMsg::Tracker(other.to_owned()));
        let html = drawn(model.clone(), for_tracker);
        assert!(html.contains("data-error=\"repository\""), "{other}");
    }
}

#[test]
fn an_address_that_is_none_is_told_beside_its_field() {
    let mut model = planning();
    for bad in ["javascript:alert(1)", HOSTILE, "https://github.com/a"] {
        hand(&mut model, HandoffMsg::Tracker(bad.to_owned()));
        let html = drawn(model.clone(), for_tracker);
        assert!(
            html.contains("id=\"h-tracker-m\" data-error=\"repository\""),
            "{bad}"
        );
        assert!(!html.contains("<a ") && !html.contains("<img"), "{bad}");
    }
}

#[test]
fn what_people_typed_is_only_ever_text() {
    let mut model = fetched();
    model.mine.repository.name = Text::typed(HOSTILE, NOTE);
    for id in CriterionId::all() {
        model.mine.answers.get_mut(id).note = Text::typed(HOSTILE, NOTE);
    }
    hand(&mut model, HandoffMsg::Private(true));
    hand(
        &mut model,
        HandoffMsg::Field("why_now".to_owned(), HOSTILE.to_owned()),
    );
    for draw in [for_funder, for_tracker] {
        let html = drawn(model.clone(), draw);
        assert!(!html.contains("<img"), "{html}");
        assert!(!html.contains("style="));
    }
    let texts = format!("{:?}{:?}", proposal(&model), issues(&model));
    assert!(
        texts.matches("onerror").count() > 2,
        "it is in the texts: {texts}"
    );
}

#[test]
fn what_to_do_next_stands_first_with_what_it_brings_and_three_ways_on() {
    let html = page(planning());
    let next = part(&html, "<ol class=\"next\">", "</ol>");
    assert_eq!(next.matches("<li>").count(), 3);
    for act in ["issue", "plan", "accept"] {
        let button = format!("data-act=\"{act}\"");
        assert_eq!(next.matches(&button).count(), 3, "{act}");
    }
    let said = words(next);
    for text in [
        "Vulnerability warnings at install",
        "Not met CT2.1",
        "Result",
        "CLI Tooling to level 2",
        "M: a feature, estimated by Plumbline",
    ] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    let all = words(&html);
    assert!(all.find("Do these next") < all.find("Steps by quarter"));
    // What nobody has answered is asked, not proposed.
    assert!(!said.contains("Check for leaked passwords"), "{said}");
    assert!(
        all.contains("2 of the steps below may not be needed. Answer these questions to find out:")
    );
}
