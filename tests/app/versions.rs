//! Earlier states: kept by hand and by the page, gone back to, deleted.

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::messages::{Done, Notice};
use plumbline::app::msg::Msg;
use plumbline::app::start::Now;
use plumbline::app::words::done;
use plumbline::domain::assessment::{Mark, Status};
use plumbline::domain::date::{Date, Instant};
use plumbline::features::compare::view_model::options;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::library::view_model::device;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::storage::{open, seal};

use crate::library::{send, two};
use crate::page::{Page, id};

#[test]
fn an_earlier_state_is_kept_restored_and_deleted_with_a_way_back() {
    let mut page = two();
    send(&mut page, LibraryMsg::SaveVersion);
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    let mut page = page.reload("");
    let kept = page.model.snapshots[0].key.clone();
    send(&mut page, LibraryMsg::RestoreVersion(kept.clone()));
    let mark = |page: &Page| page.model.mine.answers.get(id("cli-sbom")).mark();
    assert_eq!(mark(&page), Mark::None);
    assert_eq!(
        page.model.snapshots.len(),
        2,
        "the state before is kept too"
    );
    page.send(Msg::Undo);
    assert_eq!(mark(&page), Mark::Met);
    send(&mut page, LibraryMsg::DeleteVersion(kept.clone()));
    assert_eq!(page.text(&kept), None);
    let said = Notice::Done(Done::Deleted, "Version deleted.".to_owned());
    assert_eq!(page.notice(), Some(said));
    send(&mut page, LibraryMsg::Undelete);
    assert!(page.text(&kept).is_some());
    assert!(page.model.snapshots.iter().any(|one| one.key == kept));
}

/// A page that was opened later than its assessment was changed.
fn opened_after(modified: &str) -> Page {
    let page = two();
    let (key, text) = (page.key(), page.text(&page.key()).unwrap());
    let mut earlier = open(&text).fine().unwrap();
    earlier.metadata.modified = Instant::parse(modified);
    let mut storage = page.storage;
    storage.retain(|(other, _)| *other != key);
    storage.push((key, seal(&earlier)));
    Page::open(storage, "")
}

#[test]
fn the_state_of_an_earlier_day_is_kept_before_the_first_change_and_once() {
    let mut page = opened_after("2026-11-19T08:00:00Z");
    let before = page.model.mine.clone();
    assert!(page.model.snapshots.is_empty(), "nothing was changed");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::NotMet));
    let [kept] = &page.model.snapshots[..] else {
        panic!("{:?}", page.model.snapshots)
    };
    assert!(!kept.by_hand);
    assert_eq!(kept.moment.as_str(), "2026-11-19T08:00:00Z");
    assert_eq!(open(&page.text(&kept.key).unwrap()).fine(), Some(before));
    assert_eq!(page.reload("").model.snapshots.len(), 1);
}

#[test]
fn a_day_begins_where_the_person_is_and_not_in_greenwich() {
    // West of it: both are the twentieth there, but it was the evening of the nineteenth here.
    let mut west = opened_after("2026-11-20T02:00:00Z");
    west.now.midnight = Instant::parse("2026-11-20T08:00:00Z").unwrap();
    west.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    assert_eq!(west.model.snapshots.len(), 1);
    // East of it: the nineteenth there, and early on the twentieth here.
    let mut east = opened_after("2026-11-19T23:30:00Z");
    east.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    assert!(east.model.snapshots.is_empty());
}

/// The same page after a night.
fn next_day(page: &mut Page) {
    page.now = Now {
        today: Date::parse("2026-11-21").unwrap(),
        midnight: Instant::parse("2026-11-20T23:00:00Z").unwrap(),
        instant: Instant::parse("2026-11-21T07:00:00Z").unwrap(),
        clock: "08:00".to_owned(),
    };
}

#[test]
fn a_page_that_stays_open_overnight_keeps_the_state_of_the_day_before() {
    type Change = fn(&mut Page);
    let changes: [(&str, Change); 3] = [
        ("an answer", |page| {
            page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
        }),
        ("a field", |page| {
            page.send(ProfileMsg::Name("Renamed".to_owned()));
        }),
        ("undo", |page| page.send(Msg::Undo)),
    ];
    for (what, change) in changes {
        let mut page = two();
        page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
        let before = page.model.mine.clone();
        next_day(&mut page);
        change(&mut page);
        let [kept] = &page.model.snapshots[..] else {
            panic!("{what}: {:?}", page.model.snapshots)
        };
        let text = page.text(&kept.key).unwrap();
        assert_eq!(open(&text).fine(), Some(before), "{what}");
        // What is changed after that is of the new day.
        page.send(QuestionsMsg::Answer(
            id("cli-pinned-installs"),
            Status::NotMet,
        ));
        assert_eq!(page.model.snapshots.len(), 1, "{what}");
    }
}

#[test]
fn the_state_of_the_day_before_waits_in_silence_for_the_part_that_stores_it() {
    let mut page = Page::first_part(Vec::new(), "/assess/general");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    page.parts_fail();
    next_day(&mut page);
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::NotMet));
    assert!(!page.is_loading());
    page.parts_fail();
    assert_eq!(page.problem(), None);
    page.go("/assess/authn");
    page.parts_come();
    let [kept] = &page.model.snapshots[..] else {
        panic!("{:?}", page.model.snapshots)
    };
    let kept = open(&page.text(&kept.key).unwrap()).fine().unwrap();
    assert_eq!(kept.answers.get(id("general-vdp")).mark(), Mark::Met);
}

#[test]
fn where_storage_is_full_no_state_is_said_to_be_kept() {
    let mut page = two();
    page.is_full = true;
    send(&mut page, LibraryMsg::SaveVersion);
    let no_room = Notice::Stored("full", done::NO_ROOM.to_owned());
    assert_eq!(page.notice(), Some(no_room));
    assert!(page.model.snapshots.is_empty());
    page.is_full = false;
    send(&mut page, LibraryMsg::SaveVersion);
    let kept = Notice::Done(Done::Kept, done::KEPT.to_owned());
    assert_eq!(page.notice(), Some(kept));
}

#[test]
fn a_version_has_a_name_that_is_kept_and_stands_where_versions_are_compared() {
    let mut page = two();
    send(&mut page, LibraryMsg::SaveVersion);
    let plain = page.model.snapshots[0].clone();
    let field = Effect::Focus(Focus::Element(plain.stem().to_owned()));
    assert!(page.effects.contains(&field), "{:?}", page.effects);
    let name = "After the token migration";
    send(
        &mut page,
        LibraryMsg::NameVersion(plain.key.clone(), format!(" {name} ")),
    );
    assert!(page.effects.contains(&field), "{:?}", page.effects);
    let named = plain.named(name);
    assert_eq!(page.text(&plain.key), None, "it moved");
    let mut page = page.reload("");
    assert_eq!(page.model.snapshots, std::slice::from_ref(&named));
    let lists = |page: &Page| {
        let all = options(&page.model).into_iter();
        all.filter(|(_, words)| words.contains(name)).count()
    };
    assert_eq!(lists(&page), 1);
    // Another name replaces it, and a blank one takes it away.
    send(
        &mut page,
        LibraryMsg::NameVersion(named.key.clone(), "First".to_owned()),
    );
    let first = page.model.snapshots[0].clone();
    assert_eq!(
        (first.name.as_str(), page.model.snapshots.len()),
        ("First", 1)
    );
    send(&mut page, LibraryMsg::NameVersion(first.key, String::new()));
    assert_eq!(page.model.snapshots, std::slice::from_ref(&plain));
    assert!(open(&page.text(&plain.key).unwrap()).fine().is_some());
    // Where there is no room, it stays as it is.
    page.is_full = true;
    send(
        &mut page,
        LibraryMsg::NameVersion(plain.key.clone(), name.to_owned()),
    );
    assert_eq!(page.model.snapshots, std::slice::from_ref(&plain));
    assert!(page.text(&plain.key).is_some());
}

#[test]
fn a_backup_is_dated_for_each_assessment_and_nothing_is_claimed_of_the_file() {
    let mut page = two();
    let said = |page: &Page| -> Vec<String> {
        let all = device(&page.model).unwrap().assessments.into_iter();
        all.map(|one| one.backup).collect()
    };
    assert_eq!(said(&page), ["No backup yet.", "No backup yet."]);
    send(&mut page, LibraryMsg::DownloadBackup);
    let offered = "Last backup download: 20 November 2026.";
    let mut page = page.reload("");
    assert_eq!(said(&page), [offered, offered]);
    // What is saved has the day of London: a day later may be the same one here.
    for (modified, more) in [
        ("2026-11-21T08:00:00Z", ""),
        (
            "2026-11-22T08:00:00Z",
            " Your answers have changed since then.",
        ),
    ] {
        page.model.mine.metadata.modified = Instant::parse(modified);
        let mine = page.model.mine.clone();
        page.model.library.note(&mine);
        assert_eq!(said(&page)[0], [offered, more].concat());
    }
}
