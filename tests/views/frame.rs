//! The frame of every view: heading, links, saving, messages, and what is on its way.

use plumbline::app::feature::LazyPart;
use plumbline::app::messages::Notice;
use plumbline::app::model::{Model, Saving, View};
use plumbline::app::msg::{LazyMsg, Msg};
use plumbline::app::routes::Route;
use plumbline::app::start::Start;
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::Status;
use plumbline::features::preview::state::OpenedFrom;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::link::ShareError;

use crate::now::now;
use crate::render::{at, page, part, words};
use crate::samples::{examples_here, fictional, id, reading, view_of};

#[test]
fn every_view_has_one_heading_that_can_take_focus() {
    for (address, view) in [
        ("#/", "home"),
        ("#/profile", "profile"),
        ("#/assess/authn", "assess"),
        ("#/help", "help"),
    ] {
        let html = at(Model::whole(), address);
        assert!(
            html.contains(&["<main id=\"main\" data-view=\"", view, "\""].concat()),
            "{address}"
        );
        assert_eq!(html.matches("<h1").count(), 1, "{address}");
        assert!(html.contains("<h1 tabindex=\"-1\">"), "{address}");
        assert!(!html.contains("style="), "{address}");
    }
}

#[test]
fn every_state_of_what_is_read_has_one_heading_that_can_take_focus() {
    let mut models = vec![
        view_of(Route::Scorecard),
        view_of(Route::Plan),
        view_of(Route::Review),
        view_of(Route::Compare),
        view_of(Route::Share),
        view_of(Route::Shared),
        reading(fictional(), OpenedFrom::Link),
        view_of(Route::Example("pypi".to_owned())),
        view_of(Route::Example("nothing".to_owned())),
    ];
    let mut here = view_of(Route::Example("pypi".to_owned()));
    here.examples = examples_here();
    models.push(here);
    models.push(Model {
        view: View::LinkError(ShareError::CutOff),
        ..Model::whole()
    });
    for model in models {
        let what = format!("{:?}", model.view);
        let html = page(model);
        assert_eq!(html.matches("<h1").count(), 1, "{what}");
        assert!(html.contains("<h1 tabindex=\"-1\""), "{what}");
    }
}

#[test]
fn the_main_links_say_where_one_is() {
    let html = at(Model::whole(), "#/assess/cli");
    let nav = part(&html, "<nav aria-label=\"Main\">", "</nav>");
    assert!(
        nav.contains("<a href=\"#/assess/authn\" aria-current=\"page\">Questions</a>"),
        "{nav}"
    );
    assert_eq!(nav.matches("aria-current").count(), 1);
    assert!(html.contains("not verified and not endorsed"));
    assert!(html.contains("role=\"status\" aria-live=\"polite\""));
}

#[test]
fn saving_is_told_in_exactly_one_place() {
    for (saving, value) in [
        (Saving::Saved("14:32".to_owned()), Some("saved")),
        (Saving::Memory, Some("memory")),
        (Saving::Full, Some("error")),
        (Saving::Emptied, Some("error")),
        (Saving::Idle, None),
    ] {
        let model = Model {
            saving,
            ..Model::whole()
        };
        let html = at(model, "#/assess/authn");
        assert_eq!(
            html.matches("data-save=").count(),
            usize::from(value.is_some())
        );
        if let Some(value) = value {
            assert!(
                html.contains(&["data-save=\"", value, "\""].concat()),
                "{value}"
            );
        }
        let unsafe_work = matches!(value, Some("memory" | "error"));
        assert_eq!(html.contains("data-export=\"json\""), unsafe_work);
    }
}

#[test]
fn messages_carry_their_cause_or_a_way_back() {
    let cause = ShareError::CutOff.slug();
    let mut model = Model::whole();
    assert!(!page(model.clone()).contains("data-act=\"undo\""));
    for msg in [
        QuestionsMsg::Answer(id("authn-mfa-totp"), Status::Met),
        QuestionsMsg::Clear(id("authn-mfa-totp")),
    ] {
        update(&mut model, msg.into(), &now());
    }
    let shown = |model: &Model| {
        let html = page(model.clone());
        assert!(part(&html, "<header", "</header>").contains("data-act=\"undo\""));
        part(&html, "id=\"notice\"", "</div></div>").to_owned()
    };
    let html = shown(&model);
    assert!(html.contains("AN1.3: answer cleared.") && html.contains("data-act=\"undo\""));
    model
        .messages
        .show(Notice::Unreadable(cause, "Copy it again.".to_owned()));
    let html = shown(&model);
    assert!(html.contains("data-error=\"cut-off\"") && html.contains("Copy it again."));
    assert!(html.contains("data-act=\"dismiss\""));
    assert!(!html.contains("data-act=\"undo\""));
}

/// A page that was just opened at the scorecard, whose part is on its way.
fn opened_at_scorecard() -> Model {
    let mut model = Model::default();
    let start = Start {
        fragment: "/scorecard".to_owned(),
        ..Start::default()
    };
    update(&mut model, Msg::Started(Box::new(start)), &now());
    model.saving = Saving::Idle;
    model
}

#[test]
fn a_page_that_opens_at_a_view_on_its_way_has_the_frame_alone_and_says_so() {
    let html = page(opened_at_scorecard());
    assert!(html.contains("<nav aria-label=\"Main\">"));
    assert!(!html.contains("data-view="), "{html}");
    let main = part(&html, "<main", "</main>");
    assert_eq!(html.matches("<h1").count(), 1, "a page has a heading");
    assert!(main.contains("<h1 class=\"vh\""), "but shows none yet");
    let shown = part(main, "<main", "<h1");
    assert_eq!(words(shown), "Loading…");
}

#[test]
fn what_did_not_come_can_be_tried_again_and_closed_unless_it_is_all_there_is() {
    let mut model = opened_at_scorecard();
    let failed = LazyMsg::Failed(LazyPart::Result);
    update(&mut model, failed.into(), &now());
    let html = page(model.clone());
    assert!(html.contains("data-error=\"not-loaded\""));
    assert!(html.contains("data-act=\"retry\""));
    assert!(!html.contains("data-act=\"dismiss\""));
    assert!(!html.contains("Loading…"));
    model.view = View::At(Route::Home);
    let html = page(model);
    assert!(html.contains("data-act=\"retry\"") && html.contains("data-act=\"dismiss\""));
}
