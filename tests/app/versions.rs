//! Earlier states: kept by hand and by the page, gone back to, deleted.

use plumbline::app::messages::{Done, Notice};
use plumbline::app::msg::Msg;
use plumbline::app::words::done;
use plumbline::domain::assessment::{Mark, Status};
use plumbline::domain::date::Instant;
use plumbline::features::library::state::LibraryMsg;
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
    send(&mut page, LibraryMsg::Undelete);
    assert!(page.text(&kept).is_some());
    assert!(page.model.snapshots.iter().any(|one| one.key == kept));
}

#[test]
fn the_state_of_an_earlier_day_is_kept_once() {
    let page = two();
    let (key, text) = (page.key(), page.text(&page.key()).unwrap());
    let mut yesterday = open(&text).fine().unwrap();
    yesterday.metadata.modified = Instant::parse("2026-11-19T08:00:00Z");
    let mut storage = page.storage;
    storage.retain(|(other, _)| *other != key);
    storage.push((key, seal(&yesterday)));
    let page = Page::open(storage, "");
    let [kept] = &page.model.snapshots[..] else {
        panic!("{:?}", page.model.snapshots)
    };
    assert!(!kept.by_hand);
    assert_eq!(kept.moment.as_str(), "2026-11-19T08:00:00Z");
    assert_eq!(open(&page.text(&kept.key).unwrap()).fine(), Some(yesterday));
    assert_eq!(page.reload("").model.snapshots.len(), 1);
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
