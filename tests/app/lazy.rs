//! Messages that need a lazy part: they wait, in order, and none is lost.

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::feature::{Feature, LazyPart};
use plumbline::app::lazy::problem::LoadProblem;
use plumbline::app::messages::Notice;
use plumbline::app::model::View;
use plumbline::app::msg::{LazyMsg, Resource, ResourceMsg};
use plumbline::app::remote::Remote;
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{Mark, Status};
use plumbline::domain::catalogue::TrackId;
use plumbline::features::evidence::state::{EvidenceField, EvidenceMsg};
use plumbline::features::import::state::ImportMsg;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::share::state::{Export, ShareMsg};

use crate::page::{Page, id};

fn first_visit() -> Page {
    Page::first_part(Vec::new(), "/assess/authn")
}

#[test]
fn a_message_waits_and_runs_in_order_when_the_part_comes() {
    let mut page = first_visit();
    let vdp = id("general-vdp");
    assert_eq!(page.loads(), 0, "nothing is loaded that nobody wants");
    page.send(ProfileMsg::Name("Sample".to_owned()));
    let profile = Feature::Profile.part().unwrap();
    assert_eq!(page.effects, [Effect::LoadPart(profile)]);
    assert!(page.is_loading() && !page.model.messages.announcement().is_empty());
    page.send(EvidenceMsg::Note(vdp, "One".to_owned()));
    page.send(EvidenceMsg::Note(vdp, "Two".to_owned()));
    assert_eq!(page.loads(), 1, "once is enough");
    assert!(page.model.mine.is_blank() && page.storage.is_empty());
    page.parts_come();
    assert_eq!(page.model.mine.repository.name.as_str(), "Sample");
    assert_eq!(page.model.mine.answers.get(vdp).note.as_str(), "Two");
    assert_eq!(page.model.lazy.waiting(), []);
    page.send(EvidenceMsg::Note(vdp, "Three".to_owned()));
    assert_eq!(page.model.mine.answers.get(vdp).note.as_str(), "Three");
    assert_eq!(page.loads(), 1);
    assert_eq!(page.reload("").model.mine, page.model.mine);
}

#[test]
fn note_and_evidence_that_wait_are_kept_over_a_failure_and_saved() {
    let mut page = first_visit();
    let vdp = id("general-vdp");
    page.send(EvidenceMsg::Note(vdp, "Since 2021".to_owned()));
    let url = "https://a.example/policy".to_owned();
    page.send(EvidenceMsg::Change(vdp, 0, EvidenceField::Url, url));
    page.parts_fail();
    page.send(QuestionsMsg::Answer(vdp, Status::Met));
    page.send(LazyMsg::Retry);
    page.parts_come();
    let answer = page.model.mine.answers.get(vdp);
    assert_eq!(answer.note.as_str(), "Since 2021");
    assert_eq!(answer.evidence[0].url.as_str(), "https://a.example/policy");
    assert_eq!(answer.mark(), Mark::Met);
    assert_eq!(page.reload("").model.mine, page.model.mine);
}

#[test]
fn an_address_inside_waits_and_arrives_with_title_and_focus() {
    let mut page = first_visit();
    page.go("/help");
    assert!(matches!(page.model.view, View::At(Route::Assess(..))));
    assert!(!page.moves_focus());
    page.go("/share");
    page.parts_come();
    assert_eq!(page.model.view, View::At(Route::Share), "the last one");
    assert!(page.effects.contains(&Effect::Focus(Focus::Heading)));
    assert!(page.title().unwrap().starts_with("Share"));
    let titles = |effect: &&Effect| matches!(effect, Effect::Title(_));
    assert_eq!(page.effects.iter().filter(titles).count(), 1);
}

#[test]
fn a_failure_is_said_and_trying_again_fulfils_what_waits() {
    let mut page = first_visit();
    page.go("/scorecard");
    page.parts_fail();
    assert_eq!(page.problem(), Some(LoadProblem::NotLoaded));
    assert!(!page.is_loading());
    page.send(LazyMsg::Retry);
    assert_eq!((page.problem(), page.loads()), (None, 2));
    page.parts_fail();
    assert_eq!(page.problem(), Some(LoadProblem::NotLoaded));
    page.send(LazyMsg::Retry);
    page.parts_come();
    assert_eq!(page.model.view, View::At(Route::Scorecard));
    assert_eq!(page.problem(), None);
}

#[test]
fn a_view_that_failed_is_not_loaded_by_anything_else() {
    let mut page = first_visit();
    page.go("/scorecard");
    page.parts_fail();
    let shown = Effect::ReplaceFragment("#/assess/authn".to_owned());
    assert!(page.effects.contains(&shown), "{:?}", page.effects);
    // Every other part is prepared, but this one would lead away from the next answer.
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    assert_eq!(page.problem(), Some(LoadProblem::NotLoaded));
    assert!(!page.loading().contains(&LazyPart::Result));
    assert!(page.loading().contains(&LazyPart::Library));
    // What else needs the part gives the view up, and leads nowhere.
    let shown = page.model.view.clone();
    page.send(LazyMsg::Prefetch(LazyPart::Result));
    assert_eq!((page.problem(), page.is_loading()), (None, false));
    page.parts_come();
    assert_eq!(page.model.view, shown);
}

#[test]
fn a_failure_that_was_dismissed_gives_up_what_waited() {
    let mut page = first_visit();
    page.go("/scorecard");
    page.parts_fail();
    page.send(LazyMsg::GiveUp);
    assert_eq!((page.problem(), page.model.lazy.waiting().len()), (None, 0));
    page.send(LazyMsg::Prefetch(LazyPart::Details));
    page.parts_come();
    assert_eq!(page.effects, []);
    assert!(matches!(page.model.view, View::At(Route::Assess(..))));
    page.go("/scorecard");
    assert_eq!(page.model.view, View::At(Route::Scorecard));
}

#[test]
fn the_first_stored_answer_has_the_part_prepared_once() {
    let mut page = first_visit();
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    assert_eq!(page.loads(), 1);
    assert!(!page.is_loading(), "nobody waits for it");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    page.parts_come();
    assert_eq!((page.effects.as_slice(), page.problem()), (&[][..], None));
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Partial));
    assert_eq!(page.loads(), 1);
    assert_eq!(page.reload("").model.mine, page.model.mine);
}

#[test]
fn a_preparation_that_failed_says_nothing_until_something_is_wanted() {
    let mut page = first_visit();
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    page.parts_fail();
    assert_eq!((page.effects.as_slice(), page.problem()), (&[][..], None));
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    assert_eq!(page.loads(), 2, "the next answer tries again");
    page.parts_fail();
    page.go("/scorecard");
    assert_eq!(page.loads(), 3);
    page.parts_fail();
    assert_eq!(page.problem(), Some(LoadProblem::NotLoaded));
}

#[test]
fn a_disclosure_loads_the_part_and_says_by_itself_that_it_failed() {
    let mut page = first_visit();
    page.send(LazyMsg::Prefetch(LazyPart::Details));
    page.send(LazyMsg::Prefetch(LazyPart::Details));
    assert_eq!(page.loads(), 1);
    page.parts_fail();
    assert_eq!(
        (page.model.lazy.state(LazyPart::Details), page.problem()),
        (&Remote::Failed, None)
    );
    page.send(LazyMsg::Prefetch(LazyPart::Details));
    assert_eq!(page.loads(), 2);
    page.parts_come();
    page.send(ResourceMsg::Want(Resource::Guidance));
    assert_eq!(page.model.guidance, Remote::Loading);
}

#[test]
fn a_part_that_takes_long_is_spoken_of_and_may_still_come() {
    let mut page = first_visit();
    page.go("/scorecard");
    page.send(LazyMsg::Slow(LazyPart::Result));
    assert_eq!(page.problem(), Some(LoadProblem::Slow));
    assert!(!page.is_loading() && page.model.messages.announcement().contains("ten seconds"));
    assert_eq!((page.effects.as_slice(), page.loads()), (&[][..], 1));
    page.parts_come();
    assert_eq!(page.model.view, View::At(Route::Scorecard));
    assert_eq!(page.problem(), None);
    page.send(LazyMsg::Slow(LazyPart::Result));
    assert_eq!(page.problem(), None, "it is here");
}

#[test]
fn being_slow_is_forgotten_with_the_load_that_was() {
    let mut page = first_visit();
    page.send(LazyMsg::Prefetch(LazyPart::Details));
    page.send(LazyMsg::Slow(LazyPart::Result));
    assert_eq!(page.problem(), None, "nobody waits");
    page.parts_fail();
    page.go("/scorecard");
    assert_eq!(page.problem(), None);
    assert!(page.is_loading());
}

#[test]
fn no_other_message_hides_a_failure_and_a_failure_hides_none() {
    let mut page = first_visit();
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    page.go("/scorecard");
    page.parts_fail();
    page.send(QuestionsMsg::Clear(id("general-vdp")));
    assert_eq!(page.loads(), 2);
    page.parts_fail();
    assert_eq!(page.problem(), Some(LoadProblem::NotLoaded));
    assert!(matches!(page.notice(), Some(Notice::Done(..))));
    page.send(LazyMsg::GiveUp);
    assert!(!page.model.history.is_empty(), "the way back stays");
}

#[test]
fn what_is_pressed_twice_while_it_waits_happens_once() {
    let mut page = first_visit();
    for _ in 0..2 {
        page.send(ShareMsg::Export(Export::Backup));
    }
    page.parts_come();
    assert_eq!(page.effects.len(), 1, "{:?}", page.effects);
}

#[test]
fn a_pasted_link_that_waits_pulls_nobody_out_of_answering() {
    let mut page = first_visit();
    page.send(ImportMsg::Paste("hello".to_owned()));
    page.go("/assess/cli");
    page.parts_come();
    assert_eq!(page.model.view, View::At(Route::Assess(TrackId::Cli, None)));
    assert_eq!(page.notice(), None);
}

#[test]
fn a_link_that_waits_in_vain_stays_in_the_address() {
    let mut page = first_visit();
    page.go("1.KlAAAAAAAIAAAAAAQCZg.q1bKS8xNVbJSckzOTVVwLkosSS1WqgUA.X6kkTw");
    page.parts_fail();
    assert_eq!(page.problem(), Some(LoadProblem::NotLoaded));
    assert_eq!(page.effects, [], "a reload would open it");
    page.send(LazyMsg::GiveUp);
    let shown = Effect::ReplaceFragment("#/assess/authn".to_owned());
    assert_eq!(
        page.effects.first(),
        Some(&shown),
        "it can be followed again"
    );
}

#[test]
fn what_draws_a_pasted_link_is_loaded_although_another_part_reads_it() {
    let link = Page::open(Vec::new(), "").link();
    let mut page = Page::first_part(Vec::new(), "");
    page.send(ImportMsg::Paste(link));
    page.part_comes(LazyPart::Library);
    assert!(page.model.opened.is_some());
    assert!(
        page.loading().contains(&LazyPart::Result),
        "{:?}",
        page.loading()
    );
}
