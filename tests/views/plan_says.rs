//! What the plan says beside its fields and buttons, and of what it does not propose.

use plumbline::app::model::Model;
use plumbline::app::routes::Route;
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::{PlanText, SENTENCES, Status};
use plumbline::features::handoff::state::{HandoffMsg, OnePageOf};
use plumbline::features::plan::view_model::next::unanswered;
use plumbline::features::share::state::ShareMsg;
use plumbline::formats::export::Export;

use crate::now::now;
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
        "{} of the steps below may not be needed. Answer these questions to find out:",
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

#[test]
fn a_file_that_was_offered_is_said_beside_its_button() {
    let mut model = planning();
    let said = |model: &Model, heading: &str| {
        let html = page(model.clone());
        let own = html.split("<section").find(|part| part.contains(heading));
        own.unwrap().contains("Download offered: ")
    };
    let both = |model: &Model| {
        let heads = [">In your own words<", ">Download or print the plan<"];
        heads.map(|heading| said(model, heading))
    };
    assert_eq!(both(&model), [false, false]);
    let one_page = HandoffMsg::OnePage(OnePageOf::Everything);
    update(&mut model, one_page.into(), &now());
    assert_eq!(both(&model), [true, false]);
    for export in [Export::Plan, Export::Calendar] {
        update(&mut model, ShareMsg::Export(export).into(), &now());
        assert_eq!(both(&model), [false, true], "{export:?}");
    }
}
