//! Text from outside stays text in every view.

use plumbline::app::model::Model;
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{
    Evidence, NOTE, REASON, Reason, SHORT, Status, Text, WebAddress,
};
use plumbline::features::preview::state::OpenedFrom;
use plumbline::formats::link::Choice;
use plumbline::ui::lazy::LazyView;

use crate::render::{at, page, piece};
use crate::samples::{answered, fictional, id, reading, view_of};

const HOSTILE: &str = "<img src=x onerror=alert(1)>\"'&";

#[test]
fn what_a_person_typed_is_only_ever_text() {
    let mut model = answered("authn-mfa-totp", Status::Met);
    model.mine.repository.name = Text::typed(HOSTILE, SHORT);
    model.mine.answers.get_mut(id("authn-mfa-totp")).note = Text::typed(HOSTILE, NOTE);
    model.find = HOSTILE.to_owned();
    for address in ["#/", "#/profile", "#/assess/authn"] {
        let html = at(model.clone(), address);
        assert!(!html.contains("<img"), "{address}");
    }
    assert!(at(model.clone(), "#/").contains("&lt;img src=x onerror=alert(1)&gt;"));
    let note = piece(model, LazyView::NoteAndEvidence(id("authn-mfa-totp")));
    assert!(!note.contains("<img"));
}

#[test]
fn typed_text_stays_text_in_every_view() {
    let hostile = "<script>alert(1)</script><img src=x onerror=y> \"'&";
    let mut assessment = fictional();
    assessment.repository.name = Text::typed(hostile, SHORT);
    assessment.repository.tools = Text::typed(hostile, SHORT);
    assessment.assessor = Text::typed(hostile, SHORT);
    let answer = assessment.answers.get_mut(id("cli-sbom"));
    answer.note = Text::typed(hostile, NOTE);
    answer.evidence = vec![Evidence {
        url: WebAddress::parse("https://evil.example/<script>").unwrap(),
        title: Text::typed(hostile, SHORT),
        date: None,
    }];
    let answer = assessment.answers.get_mut(id("cli-reachability"));
    answer.status = Some(Status::NotApplicable);
    answer.reason = Reason::Given(Text::typed(hostile, REASON));
    let mut share = Model {
        mine: assessment.clone(),
        ..view_of(Route::Share)
    };
    share.share.choice = Choice::everything();
    let models = vec![
        share,
        Model {
            mine: assessment.clone(),
            ..view_of(Route::Scorecard)
        },
        reading(assessment, OpenedFrom::Link),
    ];
    for model in models {
        let html = page(model);
        assert!(!html.contains("<script"), "{html}");
        assert!(!html.contains("<img"));
        assert!(html.contains("&lt;script&gt;alert(1)"));
    }
}
