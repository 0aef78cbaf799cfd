//! Leaving a field in which something was typed, in every way there is, in every view.
//!
//! Browsers fire `change`, `blur` and more on such a field while the page takes it away. Whatever
//! a handler would do then, the page must not stop, and the view that was asked for must come.

mod elsewhere;
mod fields;
mod ways;

use fields::{PLACES, WITHOUT};
use serde_json::{Value, json};
use ways::{Visit, Way};

use crate::states::{State, assessment};

/// What is on the page while fields are left: one criterion with everything, one step of the plan.
fn work() -> Value {
    let mut work = crate::plan::with_plan(assessment(State::Half));
    work["answers"][fields::ANSWERED] = json!({
        "status": "not-applicable",
        "reason": "Others verify them.",
        "note": "Since 2021.",
        "evidence": [{ "url": "https://registry.example/policy", "title": "Policy", "date": "2026-01-31" }],
    });
    work["answers"][fields::PLANNED] = json!({ "status": "not-met" });
    work
}

/// Types into every field of every view and leaves it like this.
fn every_field_is_left(way: Way) {
    let visit = Visit::start(&work(), way);
    let mut all = 0;
    for place in &PLACES {
        let mut left = Vec::new();
        // A choice may bring out other fields, so each is looked for anew.
        let next = |left: &[String]| {
            let mut names = visit.arrive(place).into_iter().enumerate();
            names.find(|(_, name)| !left.contains(name))
        };
        while let Some((number, name)) = next(&left) {
            visit
                .browser
                .step(&format!("{way:?} from {name} of {}", place.view));
            visit.type_into(number);
            visit.leave(place);
            left.push(name);
        }
        println!(
            "{way:?} from {} fields of {}: {left:?}",
            left.len(),
            place.view
        );
        visit
            .browser
            .check(left.len() >= place.fields, "some fields are missing");
        all += left.len();
    }
    println!("{way:?} from {all} fields");
    visit.finish();
}

#[test]
fn by_going_back() {
    every_field_is_left(Way::Back);
}

#[test]
fn by_dropping_a_file() {
    every_field_is_left(Way::Drop);
}

#[test]
fn by_a_link_that_is_followed_without_moving_focus() {
    every_field_is_left(Way::Click);
}

#[test]
fn by_what_another_tab_changes() {
    every_field_is_left(Way::OtherTab);
}

#[test]
fn views_that_are_not_left_above_have_no_field() {
    let visit = Visit::start(&work(), Way::Drop);
    visit.type_into_link_box_and_drop();
    for (view, fragment) in WITHOUT {
        visit.browser.step(view);
        let found = visit.fields_at(view, fragment);
        visit.browser.equal("its fields", &found, &Vec::new());
    }
    visit.finish();
}
