//! Comparing one's own with an earlier state, with what is being read, with an example.

use plumbline::app::messages::Notice;
use plumbline::app::model::Model;
use plumbline::app::msg::{Msg, Resource, ResourceMsg};
use plumbline::app::title;
use plumbline::domain::assessment::{Accounts, Assessment, Mark, Status};
use plumbline::domain::catalogue::TrackId;
use plumbline::domain::compare::{Change, Disclosed, changes};
use plumbline::features::compare::state::{Against, CompareMsg};
use plumbline::features::compare::view_model::{chosen, comparison, instead, options};
use plumbline::features::import::state::ImportMsg;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::file;

use crate::common::bundle;
use crate::library::send;
use crate::page::{Page, id};

fn with(status: Status) -> Assessment {
    let mut one = Assessment::default();
    one.answers.get_mut(id("cli-sbom")).status = Some(status);
    one
}

fn first(model: &Model) -> Against {
    Against::Earlier(model.snapshots[0].key.clone())
}

#[test]
fn gaps_open_and_close_and_what_is_kept_back_is_no_difference() {
    let (gap, met) = (with(Status::Partial), with(Status::Met));
    let [one] = changes(&gap, &met)[..] else {
        panic!("one answer differs");
    };
    assert_eq!(one.before, Disclosed::Answer(Mark::Partial));
    assert!(one.closes() && !one.opens());
    assert!(changes(&met, &gap)[0].opens());
    assert!(changes(&met, &met).is_empty());
    let mut copy = gap.clone();
    copy.left_out.open = true;
    assert!(changes(&copy, &met).is_empty());
    let mut copy = with(Status::NotMet);
    *copy.left_out.tracks.get_mut(TrackId::Cli) = true;
    assert!(changes(&copy, &met).is_empty());
    // A track that the profile excludes has no gaps.
    let mut excluded = Assessment::default();
    excluded.profile.accounts = Some(Accounts::No);
    let found = changes(&Assessment::default(), &excluded);
    assert!(!found.is_empty() && found.iter().all(|one| one.closes()));
    assert!(
        found
            .iter()
            .all(|one: &Change| one.after == Disclosed::Excluded)
    );
}

#[test]
fn the_newest_earlier_state_stands_beside_mine_at_once() {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Partial));
    send(&mut page, LibraryMsg::SaveVersion);
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::NotMet));
    let before = page.model.mine.clone();
    page.go("#/compare");
    assert_eq!(title::of(&page.model), "Compare · Plumbline");
    assert_eq!(page.model.compare.against, first(&page.model));
    let pair = comparison(&page.model).unwrap();
    assert_eq!(pair.columns, ["Then", "Now"]);
    let codes: Vec<_> = pair.changes.iter().map(|line| line.title).collect();
    assert_eq!(codes.len(), 2);
    let [(new, opened), (gone, closed)] = &pair.gaps;
    // A question without an answer is a gap already.
    assert_eq!((new.as_str(), opened.len()), ("New gaps (0)", 0));
    assert_eq!((gone.as_str(), closed.len()), ("Closed gaps (1)", 1));
    assert_eq!(page.model.messages.announcement(), "2 answers differ.");
    assert_eq!(page.model.mine, before, "comparing changes nothing");
    // It is followed: an answer taken back shows at once.
    page.send(Msg::Undo);
    assert_eq!(comparison(&page.model).unwrap().changes.len(), 1);
}

#[test]
fn a_state_that_is_gone_is_said_to_be_and_another_can_be_chosen() {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Partial));
    send(&mut page, LibraryMsg::SaveVersion);
    let against = first(&page.model);
    page.storage
        .retain(|(key, _)| !key.starts_with("plumbline:s:"));
    page.send(CompareMsg::Choose(against));
    assert!(matches!(page.notice(), Some(Notice::Stored("damaged", _))));
    assert_eq!(page.model.compare.against, Against::Nothing);
    assert!(!instead(&page.model).is_empty());
}

#[test]
fn what_is_being_read_and_the_examples_are_offered() {
    let mut page = Page::open(Vec::new(), "/compare");
    assert_eq!(chosen(&page.model), "");
    assert!(
        options(&page.model)
            .iter()
            .all(|(value, _)| value.starts_with("example "))
    );
    page.send(ImportMsg::FileRead(Ok(file::write(&with(Status::Met)))));
    page.go("#/compare");
    assert_eq!(chosen(&page.model), "opened");
    let pair = comparison(&page.model).unwrap();
    assert_eq!(pair.columns, ["The other one", "Yours"]);
    assert_eq!(pair.gaps[0].0, "Gaps in yours only (1)");
    page.send(CompareMsg::Choose(Against::Example("pypi".to_owned())));
    assert!(comparison(&page.model).is_none());
    assert_eq!(instead(&page.model), "It is on its way.");
    page.send(ResourceMsg::Loaded(Resource::Examples, None));
    assert!(instead(&page.model).contains("could not be loaded"));
    page.send(ResourceMsg::Loaded(
        Resource::Examples,
        Some(bundle().to_string()),
    ));
    let pair = comparison(&page.model).unwrap();
    assert!(pair.caveat.contains("cannot give a fair level"));
    let levels = pair.tracks.iter().map(|track| &track.sides[0].standing[..]);
    assert!(levels.into_iter().all(|level| level == "No level shown"));
}
