//! Opening the page where the lazy parts are still to come.

use plumbline::app::effect::Effect;
use plumbline::app::feature::LazyPart;
use plumbline::app::lazy::problem::LoadProblem;
use plumbline::app::model::{Model, Saving, View};
use plumbline::app::msg::{LazyMsg, Msg};
use plumbline::app::routes::Route;
use plumbline::app::start::Start;
use plumbline::app::update::update_whole as update;
use plumbline::app::view_model::frame::Screen;
use plumbline::domain::assessment::{Mark, Status};
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::link::ShareError;

use crate::page::{Page, Storage, id, now};

/// What an earlier visit stored, and the id of its assessment.
fn saved() -> (Storage, String) {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    (page.storage, page.model.mine.metadata.id)
}

fn link() -> String {
    let mut sender = Page::open(Vec::new(), "");
    sender.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    sender.link()
}

#[test]
fn a_first_visit_to_home_or_a_track_loads_nothing() {
    for fragment in ["", "/", "/assess/cli", "/assess/cli/cli-sbom", "/nowhere"] {
        let page = Page::first_part(Vec::new(), fragment);
        assert_eq!(page.loads(), 0, "{fragment}");
        assert_ne!(page.model.view, View::Opening, "{fragment}");
        assert!(!page.moves_focus() && page.title().is_some(), "{fragment}");
    }
}

#[test]
fn a_first_visit_to_a_later_view_opens_and_then_arrives() {
    let mut page = Page::first_part(Vec::new(), "/scorecard");
    assert_eq!(page.model.view, View::Opening);
    assert_eq!(page.effects, [Effect::LoadPart(LazyPart::Result)]);
    assert!(page.is_loading());
    page.parts_come();
    assert_eq!(page.model.view, View::At(Route::Scorecard));
    assert!(page.title().unwrap().starts_with("Scorecard"));
    assert!(
        !page.moves_focus(),
        "it may belong to the page around this one"
    );
    assert_eq!(page.storage, []);
}

#[test]
fn a_first_visit_at_a_link_opens_and_then_shows_it() {
    let mut page = Page::first_part(Vec::new(), &link());
    assert_eq!(page.model.view, View::Opening);
    assert_eq!(page.effects, [Effect::LoadPart(LazyPart::Result)]);
    page.parts_come();
    assert_eq!(page.model.view, View::At(Route::Shared));
    let replaced = Effect::ReplaceFragment("#/shared".to_owned());
    assert!(page.effects.contains(&replaced));
    assert!(page.title().unwrap().starts_with("Preview"));
    assert!(!page.moves_focus());
    assert_eq!(page.storage, []);

    let mut page = Page::first_part(Vec::new(), "2.AAAAAAAAAAAAAAAAAAAA.yJungg");
    assert_eq!(page.model.view, View::Opening);
    page.parts_come();
    assert_eq!(page.model.view, View::LinkError(ShareError::NewerVersion));
}

#[test]
fn going_elsewhere_gives_up_an_address_that_is_waited_for() {
    for waited in ["/scorecard".to_owned(), link()] {
        for (next, view) in [
            ("/assess/cli", None),
            ("/", Some(Route::Home)),
            ("/nowhere", Some(Route::Home)),
        ] {
            let mut page = Page::first_part(Vec::new(), &waited);
            page.go(next);
            let there = page.model.view.clone();
            assert_ne!(there, View::Opening);
            assert!(view.is_none_or(|view| there == View::At(view)), "{next}");
            assert!(!page.is_loading());
            page.parts_come();
            assert_eq!(
                (page.effects.as_slice(), &page.model.view),
                (&[][..], &there)
            );
        }
    }
}

#[test]
fn a_failure_goes_with_the_address_that_was_waited_for() {
    let mut page = Page::first_part(Vec::new(), "/scorecard");
    let to_come = Screen::Loading(Some(Route::Scorecard));
    assert_eq!(Screen::of(&page.model), to_come);
    page.parts_fail();
    assert_eq!(page.problem(), Some(LoadProblem::NotLoaded));
    assert_eq!(page.model.view, View::Opening);
    assert_eq!(Screen::of(&page.model), Screen::Loading(None));
    page.go("/assess/cli");
    assert_eq!(page.problem(), None);
}

#[test]
fn saved_data_waits_for_the_part_and_is_then_shown() {
    let (storage, saved) = saved();
    for (fragment, route) in [("", Route::Home), ("/scorecard", Route::Scorecard)] {
        let mut page = Page::first_part(storage.clone(), fragment);
        assert_eq!(page.model.view, View::Opening);
        assert_eq!((page.loads(), &page.storage), (1, &storage));
        page.parts_fail();
        assert_eq!(page.problem(), Some(LoadProblem::NotLoaded));
        page.send(LazyMsg::Retry);
        page.parts_come();
        assert_eq!(page.model.view, View::At(route));
        assert_eq!(page.model.mine.metadata.id, saved);
        let mark = page.model.mine.answers.get(id("general-vdp")).mark();
        assert_eq!(mark, Mark::Met);
        assert!(matches!(page.model.saving, Saving::Saved(_)));
        assert_eq!((page.loads(), &page.storage), (2, &storage));
        assert!(!page.moves_focus());
    }
}

#[test]
fn answering_when_saved_data_did_not_come_keeps_both() {
    let (storage, saved) = saved();
    let mut page = Page::first_part(storage.clone(), "");
    page.parts_fail();
    page.go("/assess/cli");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    assert!(page.storage.len() > storage.len(), "it is stored at once");
    let begun = page.model.mine.clone();
    page.parts_come();
    assert_eq!(page.model.mine, begun, "what was begun stays open");
    let has_both = |mut page: Page| {
        assert_eq!(page.model.mine, begun);
        assert_eq!(page.model.library.entries.len(), 2);
        page.send(LibraryMsg::Open(saved.clone()));
        let mark = page.model.mine.answers.get(id("general-vdp")).mark();
        assert_eq!(mark, Mark::Met);
    };
    has_both(page.reload(""));
    has_both(page);
}

#[test]
fn going_elsewhere_while_saved_data_is_on_its_way_stays_there() {
    let (storage, saved) = saved();
    for opened in ["/scorecard".to_owned(), link(), String::new()] {
        for next in ["/assess/cli", "/help"] {
            let mut page = Page::first_part(storage.clone(), &opened);
            page.go(next);
            page.parts_come();
            let slug = match &page.model.view {
                View::At(route) => route.href(),
                other => panic!("{other:?}"),
            };
            assert_eq!(slug, ["#", next].concat(), "opened at {opened}");
            let replaces = |effect: &Effect| matches!(effect, Effect::ReplaceFragment(_));
            assert!(!page.effects.iter().any(replaces), "the address is {next}");
            assert_eq!(page.model.mine.metadata.id, saved);
        }
    }
}

#[test]
fn nobody_begins_an_assessment_unawares_while_saved_data_is_on_its_way() {
    let (storage, saved) = saved();
    for next in ["/assess/cli", "/", "/nowhere"] {
        for misfortune in [
            LazyMsg::Slow(LazyPart::Library),
            LazyMsg::Failed(LazyPart::Library),
        ] {
            let mut page = Page::first_part(storage.clone(), "");
            page.go(next);
            assert_eq!(page.model.view, View::Opening, "{next}");
            assert!(page.is_loading());
            page.send(misfortune);
            assert_ne!(page.model.view, View::Opening, "{next}");
            assert!(page.problem().is_some());
            assert!(
                page.model
                    .messages
                    .announcement()
                    .contains("starts a new assessment")
            );
            page.parts_come();
            assert_eq!(page.model.mine.metadata.id, saved);
        }
    }
}

#[test]
fn dismissing_a_failure_gives_up_no_saved_work() {
    let (storage, saved) = saved();
    let mut page = Page::first_part(storage, "");
    page.parts_fail();
    page.go("/assess/cli");
    page.send(LazyMsg::GiveUp);
    page.go("/scorecard");
    page.parts_come();
    assert_eq!(page.model.view, View::At(Route::Scorecard));
    assert_eq!(page.model.mine.metadata.id, saved);
}

#[test]
fn a_start_without_the_saved_data_waits_for_nothing() {
    let (storage, _) = saved();
    let mut model = Model::default();
    let start = Start {
        stored: Some(storage),
        safe: true,
        ..Start::default()
    };
    let effects = update(&mut model, Msg::Started(Box::new(start)), &now());
    assert!(matches!(effects.as_slice(), [Effect::Title(_)]));
    assert_eq!(model.view, View::At(Route::Home));
}

#[test]
fn a_new_assessment_begun_while_saved_data_is_on_its_way_stays_open() {
    let (storage, saved) = saved();
    let mut page = Page::first_part(storage, "");
    page.go("/");
    page.send(Msg::New);
    page.parts_come();
    assert!(page.model.mine.is_blank(), "the new one is open");
    let listed = page.model.library.entries.iter();
    assert!(listed.clone().any(|entry| entry.id == saved), "{listed:?}");
}

#[test]
fn no_undo_leads_from_saved_work_to_what_was_on_the_page_before() {
    let (storage, saved) = saved();
    let mut page = Page::first_part(storage, "");
    page.send(LazyMsg::Slow(LazyPart::Result));
    page.go("/assess/cli");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Partial));
    page.send(QuestionsMsg::Clear(id("cli-sbom")));
    assert!(!page.model.history.is_empty());
    page.parts_come();
    assert_eq!(page.model.mine.metadata.id, saved);
    assert!(page.model.history.is_empty() && page.notice().is_none());
    page.send(Msg::Undo);
    let mark = page.model.mine.answers.get(id("general-vdp")).mark();
    assert_eq!(mark, Mark::Met, "the saved answers are as they were");
}

#[test]
fn what_was_saved_while_saved_data_was_missing_is_listed_with_it() {
    let (storage, saved) = saved();
    let mut page = Page::first_part(storage, "");
    page.send(LazyMsg::Slow(LazyPart::Result));
    page.go("/assess/cli");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    let begun = page.model.mine.metadata.id.clone();
    page.go("/");
    page.send(Msg::New);
    page.parts_come();
    for wanted in [saved, begun] {
        let listed = page.model.library.entries.iter();
        assert!(listed.clone().any(|entry| entry.id == wanted), "{listed:?}");
    }
}
