//! The review: the list above, all answers below.

use plumbline::app::model::Model;
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{Checked, SHORT, Text};
use plumbline::domain::catalogue::CriterionId;
use plumbline::domain::date::Date;

use crate::render::{page, part, words};
use crate::samples::{fictional, id, view_of};

fn model() -> Model {
    Model {
        mine: fictional(),
        today: Date::parse("2026-11-20"),
        ..view_of(Route::Review)
    }
}

#[test]
fn every_criterion_has_its_answer_and_a_way_to_its_question() {
    let html = page(model());
    assert!(html.contains("data-view=\"review\""));
    assert_eq!(html.matches("<h1").count(), 1);
    assert_eq!(html.matches("<div class=\"change").count(), 32);
    for one in CriterionId::all() {
        let href = Route::to_criterion(one).href();
        assert!(
            html.contains(&format!("<a href=\"{href}\">Change")),
            "{href}"
        );
    }
    let said = words(&html);
    for text in ["Before you share", "Level 1", "level 2 possible", "Change "] {
        assert!(said.contains(text), "{text}\n{said}");
    }
    assert!(!html.contains("style="));
}

#[test]
fn what_calls_for_a_look_stands_above_with_its_button() {
    let mut model = model();
    let old = id("authn-verify-email");
    model.mine.answers.get_mut(old).confirmed = Date::parse("2025-02-03");
    let html = page(model);
    let list = part(&html, "id=\"look\"", "id=\"second\"");
    let said = words(list);
    assert!(
        said.contains("Optional: Confirmed more than twelve months ago (1)"),
        "{said}"
    );
    assert!(said.contains("last confirmed on 3 February 2025"), "{said}");
    assert!(list.contains("id=\"old-authn-verify-email\""));
    let button = part(list, "<button", "</button>");
    assert_eq!(words(button), ["Still correct ", old.get().title].concat());
}

#[test]
fn nothing_left_is_said_and_leads_to_sharing() {
    let mut model = view_of(Route::Review);
    for one in CriterionId::all() {
        model.mine.answers.get_mut(one).status =
            Some(plumbline::domain::assessment::Status::NotMet);
    }
    let html = page(model);
    let list = part(&html, "id=\"look\"", "id=\"second\"");
    assert!(words(list).contains("Ready to share."));
    assert!(list.contains("<a class=\"btn main\" href=\"#/share\">"));
    let empty = page(view_of(Route::Review));
    assert!(words(&empty).contains("Not answered (32)"));
}

#[test]
fn a_second_person_has_a_name_and_a_button_at_each_answer() {
    let mut model = model();
    let (checked, day) = (id("authn-verify-email"), Date::parse("2026-11-29").unwrap());
    let kim = Checked::new(Text::typed("Kim", SHORT), day).unwrap();
    model.mine.check(&[checked], &kim);
    let answered = model.mine.unchecked().count() + 1;
    // Before anybody is named, the button would be offered to whoever answered.
    let unnamed = page(model.clone());
    assert_eq!(unnamed.matches("id=\"agree-").count(), 1);
    assert!(!unnamed.contains("data-act=\"agree-rest\""));
    model.second_person.name = "Ada".to_owned();
    let html = page(model);
    assert!(html.contains("data-act=\"agree-rest\""));
    assert_eq!(html.matches("id=\"agree-").count(), answered);
    let line = part(&html, "id=\"agree-authn-verify-email\"", "</li>");
    assert!(words(line).contains("Remove check"), "{line}");
    let said = words(&html);
    assert!(said.contains("Checked by Kim, 29 November 2026"), "{said}");
    assert!(
        said.contains(&format!("Checked: 1 of {answered} answers, by Kim")),
        "{said}"
    );
    // Where nothing is answered there is nothing to agree with.
    let empty = page(view_of(Route::Review));
    assert!(!empty.contains("id=\"second\""));
}
