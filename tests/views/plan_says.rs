//! What the plan says beside its fields and buttons, and of what it does not propose.

use plumbline::app::model::Model;
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{PlanText, SENTENCES, Status};
use plumbline::features::plan::view_model::next::unanswered;

use crate::render::{page, part, words};
use crate::samples::{fictional, view_of};

fn planning() -> Model {
    Model {
        mine: fictional(),
        ..view_of(Route::Plan)
    }
}

#[test]
fn what_is_not_answered_or_not_known_is_asked_and_counted_as_both() {
    let mut model = planning();
    let first = unanswered(&model)[0];
    model.mine.answers.get_mut(first).status = Some(Status::Unknown);
    let open = unanswered(&model);
    assert!(open.contains(&first) && open.len() > 1);
    let said = words(&page(model));
    let all = format!(
        "{} steps are not answered or not known, so they are not proposed.",
        open.len()
    );
    assert!(said.contains(&all), "{said}");
    assert!(!said.contains("no answer yet"));
}

#[test]
fn summary_and_request_name_their_limit() {
    let html = page(planning());
    for which in PlanText::ALL {
        let hint = format!("id=\"plan-{}-h\"", which.key());
        let hint = part(&html, &hint, "</span>");
        let limit = format!("t most {} characters", SENTENCES.chars);
        assert!(hint.contains(&limit), "{hint}");
    }
}
