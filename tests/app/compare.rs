//! Comparing one's own with an earlier state, with what is being read, with an example.

use plumbline::app::messages::Notice;
use plumbline::app::model::Model;
use plumbline::app::msg::{Msg, Resource, ResourceMsg};
use plumbline::app::title;
use plumbline::domain::assessment::{
    Accounts, Assessment, Kind, Mark, REASON, Reason, SHORT, Status, Text,
};
use plumbline::domain::catalogue::{CriterionId, Level, TrackId};
use plumbline::domain::compare::{Change, Disclosed, changes, one_sided};
use plumbline::domain::date::Date;
use plumbline::features::compare::state::{Against, CompareMsg};
use plumbline::features::compare::view_model::{Comparison, chosen, comparison, instead, options};
use plumbline::features::import::state::ImportMsg;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::preview::state::PreviewMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::file;
use plumbline::formats::link::{Choice, copy_for};

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
    let met_only = Choice {
        open: false,
        ..Choice::default()
    };
    let mut without_cli = Choice::default();
    *without_cli.tracks.get_mut(TrackId::Cli) = false;
    for choice in [met_only, without_cli] {
        let copy = copy_for(&with(Status::NotMet), &choice);
        assert!(changes(&copy, &met).is_empty() && one_sided(&copy, &met).is_empty());
    }
    // A track that the profile excludes has no gaps.
    let mut excluded = Assessment::default();
    excluded.profile.accounts = Some(Accounts::No);
    let mut gaps = Assessment::default();
    for criterion in CriterionId::all() {
        gaps.answers.get_mut(criterion).status = Some(Status::NotMet);
    }
    let found = changes(&gaps, &excluded);
    let wanted = |one: &Change| one.closes() && one.after == Disclosed::Excluded;
    assert!(!found.is_empty() && found.iter().all(wanted));
}

#[test]
fn what_only_one_side_has_answered_is_a_list_of_its_own_and_neither_difference_nor_gap() {
    let nothing = Assessment::default();
    for status in Status::ALL {
        let mut some = with(status);
        if status == Status::NotApplicable {
            assert!(
                one_sided(&some, &nothing).is_empty(),
                "without a reason it counts as not answered"
            );
            some.answers.get_mut(id("cli-sbom")).reason = Reason::Given(Text::typed("x", REASON));
        }
        for (before, after) in [(&some, &nothing), (&nothing, &some)] {
            assert!(changes(before, after).is_empty(), "{status:?}");
            assert_eq!(one_sided(before, after).len(), 1, "{status:?}");
        }
        assert!(one_sided(&some, &some).is_empty());
    }
    assert!(one_sided(&nothing, &nothing).is_empty());
    // What a copy keeps back, or the profile excludes, is not left unanswered by anybody.
    let mut copy = nothing.clone();
    copy.answers.get_mut(id("cli-sbom")).withheld = true;
    assert!(one_sided(&copy, &with(Status::NotMet)).is_empty());
    let mut excluded = nothing.clone();
    excluded.profile.accounts = Some(Accounts::No);
    let mut answered = nothing.clone();
    answered.answers.get_mut(id("authn-mfa-totp")).status = Some(Status::Met);
    assert!(one_sided(&excluded, &nothing).is_empty() && changes(&excluded, &nothing).is_empty());
    assert!(one_sided(&excluded, &answered).is_empty());
    assert_eq!(changes(&excluded, &answered).len(), 1);
}

/// A state of a registry on a day, with so many criteria of authentication met at level 1 and the
/// others not met.
fn state(name: &str, day: &str, met: usize) -> Assessment {
    let mut one = Assessment::default();
    one.repository.name = Text::typed(name, SHORT);
    one.stated_date = Date::parse(day);
    for (place, criterion) in TrackId::Authn.track().at(Level::ALL[0]).enumerate() {
        let status = if place < met {
            Status::Met
        } else {
            Status::NotMet
        };
        one.answers.get_mut(criterion.id).status = Some(status);
    }
    one
}

fn beside(mine: &Assessment, theirs: &Assessment) -> Comparison {
    let mut page = Page::open(Vec::new(), "");
    page.send(ImportMsg::FileRead(Ok(file::write(mine))));
    page.send(PreviewMsg::SaveCopy);
    page.send(ImportMsg::FileRead(Ok(file::write(theirs))));
    page.send(CompareMsg::Choose(Against::Opened));
    comparison(&page.model).unwrap()
}

#[test]
fn two_states_of_one_registry_are_named_with_their_days_the_older_first_and_counted_in_words() {
    let (old, new) = (
        state("Hex.pm", "2024-03-12", 2),
        state("hex.pm ", "2026-08-07", 4),
    );
    // Whichever of them is one's own.
    let mine_older = beside(&old, &new);
    assert_eq!(
        mine_older.title,
        "Hex.pm, 12 March 2024 (yours) and hex.pm, 7 August 2026 (opened)"
    );
    assert_eq!(
        mine_older.columns,
        [
            "Hex.pm, 12 March 2024 (yours)",
            "hex.pm, 7 August 2026 (opened)"
        ]
    );
    let mine_newer = beside(&new, &old);
    assert_eq!(
        mine_newer.columns,
        [
            "Hex.pm, 12 March 2024 (opened)",
            "hex.pm, 7 August 2026 (yours)"
        ]
    );
    for pair in [&mine_older, &mine_newer] {
        assert_eq!(
            pair.tracks[0].met,
            [
                "Level 1: 2 of 5 met, then 4 of 5",
                "Level 2: not assessed yet in both",
                "Level 3: not assessed yet in both",
            ]
        );
        assert_eq!(
            (pair.gaps[0].0.as_str(), pair.gaps[0].1.len()),
            ("New gaps (0)", 0)
        );
        assert_eq!(
            (pair.gaps[1].0.as_str(), pair.gaps[1].1.len()),
            ("Closed gaps (2)", 2)
        );
        assert_eq!(pair.changes.len(), 2);
        assert_eq!(pair.changes[0].sides[0].1, "Not met");
    }
}

#[test]
fn two_registries_are_no_before_and_after() {
    let pair = beside(
        &state("Hex.pm", "2026-08-07", 2),
        &state("Other", "2024-03-12", 4),
    );
    assert_eq!(
        pair.columns,
        [
            "Other, 12 March 2024 (opened)",
            "Hex.pm, 7 August 2026 (yours)"
        ]
    );
    assert_eq!(pair.tracks[0].met[0], "Level 1: 4 of 5 met and 2 of 5");
    assert_eq!(pair.gaps[0].0, "Gaps only in your assessment (2)");
    // Suggested answers are no later state.
    let mut suggested = state("Hex.pm", "2026-08-08", 4);
    suggested.kind = Kind::Proposal;
    let pair = beside(&state("Hex.pm", "2026-08-07", 2), &suggested);
    assert_eq!(pair.gaps[1].0, "Gaps only in your assessment (2)");
}

#[test]
fn what_has_changed_since_is_told_of_ones_own_although_something_is_being_read() {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Partial));
    send(&mut page, LibraryMsg::SaveVersion);
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    page.send(ImportMsg::FileRead(Ok(file::write(&with(Status::NotMet)))));
    page.send(CompareMsg::Latest);
    page.go("#/compare");
    assert_eq!(page.model.compare.against, first(&page.model));
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
    assert_eq!(
        title::of(&page.model),
        "Compare two assessments · Plumbline"
    );
    assert_eq!(page.model.compare.against, first(&page.model));
    let pair = comparison(&page.model).unwrap();
    let [then, now] = &pair.columns;
    assert!(
        then.contains(" UTC (earlier)") && now.ends_with(" (now)"),
        "{then} {now}"
    );
    assert_eq!(pair.changes.len(), 1);
    let [(new, opened), (gone, closed)] = &pair.gaps;
    // A question that had no answer before is no new gap.
    assert_eq!((new.as_str(), opened.len()), ("New gaps (0)", 0));
    assert_eq!((gone.as_str(), closed.len()), ("Closed gaps (1)", 1));
    let [(older, first), (newer, second)] = &pair.one_sided;
    assert_eq!(
        (older.as_str(), first.len()),
        ("Only in the older version (0)", 0)
    );
    assert_eq!(
        (newer.as_str(), second.len()),
        ("Only in the newer version (1)", 1)
    );
    assert_eq!((second[0].code, second[0].answer.1), ("GC1.1", "Not met"));
    assert_eq!(
        page.model.messages.announcement(),
        "One answer differs. 1 answer is in only one assessment."
    );
    assert_eq!(page.model.mine, before, "comparing changes nothing");
    // It is followed: an answer taken back shows at once.
    page.send(Msg::Undo);
    let pair = comparison(&page.model).unwrap();
    assert_eq!((pair.changes.len(), pair.one_sided[1].1.len()), (1, 0));
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
    assert_eq!(
        pair.columns,
        ["Unnamed registry (opened)", "Unnamed registry (yours)"]
    );
    assert_eq!(pair.gaps[0].0, "Gaps only in your assessment (0)");
    assert_eq!(pair.one_sided[0].0, "Only in the other assessment (1)");
    page.send(CompareMsg::Choose(Against::Example("pypi".to_owned())));
    assert!(comparison(&page.model).is_none());
    assert_eq!(instead(&page.model), "Loading…");
    page.send(ResourceMsg::Loaded(Resource::Examples, None));
    assert!(instead(&page.model).contains("could not be loaded"));
    page.send(ResourceMsg::Loaded(
        Resource::Examples,
        Some(bundle().to_string()),
    ));
    let pair = comparison(&page.model).unwrap();
    assert!(pair.caveat.contains("too few to calculate a level"));
    let levels = pair.tracks.iter().map(|track| &track.sides[0].standing[..]);
    assert!(levels.into_iter().all(|level| level == "No level shown"));
}
