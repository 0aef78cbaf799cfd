//! What is stored on this device is damaged, has no room, or is changed by another tab.

use plumbline::app::messages::{Done, Notice};
use plumbline::app::msg::Msg;
use plumbline::app::words::done;
use plumbline::domain::assessment::{Mark, Status};
use plumbline::features::import::state::ImportMsg;
use plumbline::features::library::state::{LibraryMsg, ReadFor};
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::storage::{INDEX_KEY, is_quarantined};

use crate::library::{download, listed, send, two};
use crate::page::id;

#[test]
fn a_slot_that_another_tab_has_written_meanwhile_stays() {
    let mut page = two();
    // The page that begins found revision 1 in the other slot; by now this one holds revision 2 or later.
    let (key, text) = (page.key(), page.text(&page.key()));
    page.send(Msg::Read(
        ReadFor::OlderSlot(key.clone(), 1),
        vec![text.clone()],
    ));
    assert!(text.is_some());
    assert_eq!(page.text(&key), text);
}

#[test]
fn a_damaged_text_is_set_aside_listed_and_can_be_downloaded() {
    let mut page = two();
    let (key, whole) = (page.key(), page.text(&page.key()).unwrap());
    let cut = whole[..whole.len() / 2].to_owned();
    for (other, text) in &mut page.storage {
        if *other == key {
            text.clone_from(&cut);
        }
    }
    let mut again = page.reload("");
    assert_eq!(
        again.notice(),
        Some(Notice::Stored("damaged", done::stepped_back(1)))
    );
    assert_eq!(again.model.mine.repository.name.as_str(), "Two");
    assert_eq!(again.model.quarantined.len(), 1);
    let quarantined = again.model.quarantined[0].clone();
    assert_eq!(
        (again.text(&key), again.text(&quarantined)),
        (None, Some(cut.clone()))
    );
    // Going on does not touch it, and it is known after another reload.
    again.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    again.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Partial));
    let mut again = again.reload("");
    assert_eq!((again.model.quarantined.len(), again.notice()), (1, None));
    send(
        &mut again,
        LibraryMsg::DownloadUnreadable(quarantined.clone()),
    );
    let (name, text) = download(&again);
    assert!(name.starts_with("plumbline-unreadable-"), "{name}");
    assert_eq!(text, cut);
    send(
        &mut again,
        LibraryMsg::DeleteUnreadable(quarantined.clone()),
    );
    assert!(again.model.quarantined.is_empty() && again.text(&quarantined).is_none());
    let said = Notice::Done(Done::Deleted, "Damaged data deleted.".to_owned());
    assert_eq!(again.notice(), Some(said));
    send(&mut again, LibraryMsg::Undelete);
    assert_eq!(
        (again.model.quarantined.as_slice(), again.text(&quarantined)),
        (&[quarantined.clone()][..], Some(cut))
    );
}

#[test]
fn an_assessment_that_turns_out_damaged_when_it_is_opened_is_set_aside_then() {
    let mut page = two();
    let one = listed(&page, "One").unwrap();
    for (key, text) in &mut page.storage {
        if key.ends_with(&one) {
            text.truncate(60);
        }
    }
    let open = page.model.mine.clone();
    send(&mut page, LibraryMsg::Open(one));
    assert_eq!(
        page.notice(),
        Some(Notice::Stored("damaged", done::damaged(1)))
    );
    assert_eq!((&page.model.mine, listed(&page, "One")), (&open, None));
    assert!(page.storage.iter().any(|(key, _)| is_quarantined(key)));
}

#[test]
fn where_storage_is_full_nothing_is_said_to_be_stored_that_is_not() {
    let mut page = two();
    let one = listed(&page, "One").unwrap();
    send(&mut page, LibraryMsg::DownloadBackup);
    let (_, file) = download(&page);
    page.is_full = true;
    let no_room = Some(Notice::Stored("full", done::NO_ROOM.to_owned()));
    let before = (page.storage.clone(), page.model.library.clone());

    send(&mut page, LibraryMsg::Duplicate(one.clone()));
    assert_eq!(page.notice(), no_room);
    assert_eq!((page.storage.clone(), page.model.library.clone()), before);

    send(&mut page, LibraryMsg::Delete(one.clone()));
    send(&mut page, LibraryMsg::Undelete);
    let not_back = Notice::Done(Done::Deleted, done::NOT_BACK.to_owned());
    assert_eq!(page.notice(), Some(not_back));
    page.send(ImportMsg::FileRead(Ok(file)));
    assert_eq!(page.notice(), no_room);
    assert_eq!(listed(&page, "One"), None);

    // Once there is room, what was deleted still comes back.
    page.is_full = false;
    send(&mut page, LibraryMsg::Undelete);
    assert_eq!(listed(&page, "One"), Some(one));
    assert_eq!(page.reload("").model.library, before.1);
}

#[test]
fn undo_of_a_deletion_writes_nothing_over_what_another_tab_went_on_with() {
    let mut page = two();
    let mut other = page.reload("");
    let two = page.model.mine.metadata.id.clone();
    send(&mut page, LibraryMsg::Delete(two.clone()));
    other.storage.clone_from(&page.storage);
    // One for each slot, so that whatever is written over an answer is missed.
    let (sbom, warnings) = (id("cli-sbom"), id("cli-vuln-warnings"));
    other.send(QuestionsMsg::Answer(sbom, Status::Met));
    other.send(QuestionsMsg::Answer(warnings, Status::Met));
    page.storage.clone_from(&other.storage);
    send(&mut page, LibraryMsg::Undelete);
    for page in [&page, &page.reload("")] {
        assert_eq!(page.model.mine.metadata.id, two);
        for id in [sbom, warnings] {
            assert_eq!(page.model.mine.answers.get(id).mark(), Mark::Met);
        }
    }
}

#[test]
fn what_another_tab_has_deleted_leaves_the_list() {
    let mut page = two();
    send(&mut page, LibraryMsg::SaveVersion);
    let kept = page.model.snapshots[0].key.clone();
    page.send(LibraryMsg::OtherTab(Some((kept, None))));
    assert!(page.model.snapshots.is_empty());
    page.send(LibraryMsg::OtherTab(Some((INDEX_KEY.to_owned(), None))));
    assert_eq!(listed(&page, "One"), None);
    assert!(listed(&page, "Two").is_some(), "what is open stays");
}
