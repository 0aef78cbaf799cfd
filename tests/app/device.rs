//! What is stored on this device: opened, duplicated, deleted, brought back, downloaded.

use plumbline::core::app::{
    Device, Done, Effect, Later, LaterEffect, Msg, Notice, ProfileEdit, ReadFor, Saving,
};
use plumbline::core::assessment::{Mark, Status};
use plumbline::core::stored::{INDEX_KEY, is_aside};
use plumbline::core::text::done;

use crate::page::{Page, id};

/// A page with two stored assessments, `One` and `Two`, of which the second is open.
fn two() -> Page {
    let mut page = Page::open(Vec::new(), "");
    for name in ["One", "Two"] {
        page.send(Msg::New);
        page.send(Later::Profile(ProfileEdit::Name(name.to_owned())));
        page.send(Msg::Answer(id("general-vdp"), Status::Met));
    }
    page
}

fn send(page: &mut Page, wish: Device) {
    page.send(Later::Device(wish));
}

/// The id of the assessment with this name in the list.
fn listed(page: &Page, name: &str) -> Option<String> {
    let mut entries = page.model.library.entries.iter();
    let found = entries.find(|entry| entry.name == name);
    found.map(|entry| entry.id.clone())
}

fn download(page: &Page) -> (String, String) {
    let [Effect::Later(LaterEffect::Download { name, text, .. })] = &page.effects[1..] else {
        panic!("{:?}", page.effects)
    };
    (name.clone(), text.clone())
}

#[test]
fn what_is_not_open_keeps_one_slot() {
    let page = two();
    assert_eq!(page.storage.len(), 1 + 2 + 2, "list and two slots each");
    let mut page = page.reload("");
    assert_eq!(page.storage.len(), 1 + 1 + 2, "Two is open");
    let one = listed(&page, "One").unwrap();
    send(&mut page, Device::Open(one));
    assert_eq!(page.model.mine.repository.name.as_str(), "One");
    page.send(Msg::Answer(id("cli-sbom"), Status::Met));
    assert_eq!(page.storage.len(), 1 + 2 + 2);
    let again = page.reload("");
    assert_eq!(again.model.mine, page.model.mine);
    assert_eq!(again.storage.len(), 1 + 2 + 1, "One is open");
}

#[test]
fn a_slot_that_another_tab_has_written_meanwhile_stays() {
    let mut page = two();
    // The page that begins found revision 1 in the other slot; by now this one holds revision 2 or later.
    let (key, text) = (page.key(), page.text(&page.key()));
    page.send(Later::Read(
        ReadFor::Thin(key.clone(), 1),
        vec![text.clone()],
    ));
    assert!(text.is_some());
    assert_eq!(page.text(&key), text);
}

#[test]
fn a_copy_has_its_own_name_and_goes_its_own_way() {
    let mut page = two();
    let (one, open) = (listed(&page, "One").unwrap(), page.model.mine.clone());
    send(&mut page, Device::Duplicate(one));
    assert_eq!(page.model.mine.repository.name.as_str(), "One (copy)");
    page.send(Msg::Answer(id("general-vdp"), Status::NotMet));
    let copy = page.model.mine.stamp.id.clone();
    send(&mut page, Device::Duplicate(copy));
    assert_eq!(
        page.model.mine.repository.name.as_str(),
        "One (copy) (copy)"
    );
    assert_eq!(page.model.library.entries.len(), 4);
    for (name, mark) in [("One", Mark::Met), ("One (copy)", Mark::NotMet)] {
        let wanted = listed(&page, name).unwrap();
        send(&mut page, Device::Open(wanted));
        assert_eq!(page.model.mine.answers.get(id("general-vdp")).mark(), mark);
    }
    send(&mut page, Device::Open(open.stamp.id.clone()));
    assert_eq!(page.model.mine, open);
}

#[test]
fn what_is_deleted_is_gone_after_reloading_and_undo_brings_it_back_as_it_was() {
    for name in ["One", "Two"] {
        let mut page = two();
        let open = page.model.mine.clone();
        let (before, wanted) = (page.storage.clone(), listed(&page, name).unwrap());
        send(&mut page, Device::Delete(wanted.clone()));
        assert_eq!(
            page.model.notice,
            Some(Notice::Done(Done::Deleted, done::DELETED.to_owned()))
        );
        let texts = page.storage.iter().map(|(_, text)| text);
        assert!(
            !texts.clone().any(|text| text.contains(name)),
            "{name} is still stored"
        );
        assert_eq!(listed(&page.reload(""), name), None);
        send(&mut page, Device::Undelete);
        let sorted = |mut storage: Vec<(String, String)>| {
            storage.retain(|(key, _)| key != "plumbline:index");
            storage.sort();
            storage
        };
        assert_eq!(sorted(page.storage.clone()), sorted(before), "{name}");
        assert_eq!(listed(&page, name), Some(wanted));
        assert_eq!(page.model.mine, open, "{name}");
        assert_eq!(page.reload("").model.library, page.model.library);
        send(&mut page, Device::Undelete);
        assert_eq!(page.effects, [], "it is here");
    }
}

#[test]
fn deleting_the_open_one_leaves_a_new_one() {
    let mut page = two();
    let open = page.model.mine.stamp.id.clone();
    send(&mut page, Device::Delete(open));
    assert!(page.model.mine.is_blank() && page.model.history.is_empty());
    assert_eq!(page.model.saving, Saving::Idle);
    page.send(Msg::Answer(id("cli-sbom"), Status::Met));
    send(&mut page, Device::Undelete);
    assert_eq!(page.model.library.entries.len(), 3);
    assert_eq!(
        page.model.mine.answers.get(id("cli-sbom")).mark(),
        Mark::Met
    );
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
        again.model.notice,
        Some(Notice::Stored("damaged", done::stepped_back(1)))
    );
    assert_eq!(again.model.mine.repository.name.as_str(), "Two");
    assert_eq!(again.model.aside.len(), 1);
    let aside = again.model.aside[0].clone();
    assert_eq!(
        (again.text(&key), again.text(&aside)),
        (None, Some(cut.clone()))
    );
    // Going on does not touch it, and it is known after another reload.
    again.send(Msg::Answer(id("cli-sbom"), Status::Met));
    again.send(Msg::Answer(id("cli-sbom"), Status::Partial));
    let mut again = again.reload("");
    assert_eq!((again.model.aside.len(), &again.model.notice), (1, &None));
    send(&mut again, Device::SaveAside(aside.clone()));
    let (name, text) = download(&again);
    assert!(name.starts_with("plumbline-unreadable-"), "{name}");
    assert_eq!(text, cut);
    send(&mut again, Device::DeleteAside(aside.clone()));
    assert!(again.model.aside.is_empty() && again.text(&aside).is_none());
    send(&mut again, Device::Undelete);
    assert_eq!(
        (again.model.aside.as_slice(), again.text(&aside)),
        (&[aside.clone()][..], Some(cut))
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
    send(&mut page, Device::Open(one));
    assert_eq!(
        page.model.notice,
        Some(Notice::Stored("damaged", done::damaged(1)))
    );
    assert_eq!((&page.model.mine, listed(&page, "One")), (&open, None));
    assert!(page.storage.iter().any(|(key, _)| is_aside(key)));
}

#[test]
fn everything_can_be_downloaded_and_added_elsewhere_without_writing_over_anything() {
    let mut page = two();
    send(&mut page, Device::SaveAll);
    let (name, all) = download(&page);
    assert_eq!(name, "plumbline-data.json");
    // Ids are random in a browser; here they come from what was stored.
    let mut elsewhere = Page::open(vec![("another".to_owned(), "page".to_owned())], "");
    elsewhere.send(Msg::Answer(id("cli-sbom"), Status::Met));
    let own = elsewhere.model.mine.clone();
    elsewhere.send(Later::File(Ok(all.clone())));
    assert_eq!(
        elsewhere.model.notice,
        Some(Notice::Done(Done::Added, done::added(2, 0, 0)))
    );
    assert_eq!(
        (&elsewhere.model.mine, elsewhere.model.library.entries.len()),
        (&own, 3)
    );
    let mut again = elsewhere.reload("");
    assert_eq!(again.model.mine, own);
    again.send(Later::File(Ok(all.clone())));
    assert_eq!(
        again.model.notice,
        Some(Notice::Done(Done::Added, done::added(0, 2, 0))),
        "it is here already"
    );
    let two = listed(&again, "Two").unwrap();
    send(&mut again, Device::Open(two));
    assert_eq!(
        again.model.mine.answers.get(id("general-vdp")).mark(),
        Mark::Met
    );
    again.send(Msg::Answer(id("cli-sbom"), Status::NotMet));
    again.send(Later::File(Ok(all)));
    assert_eq!(
        again.model.library.entries.len(),
        4,
        "another state of Two comes beside it"
    );
}

#[test]
fn deleting_everything_is_asked_first_and_leaves_a_page_that_works() {
    let mut page = two();
    send(&mut page, Device::AskWipe(true));
    assert!(page.model.wiping && !page.storage.is_empty());
    send(&mut page, Device::AskWipe(false));
    assert!(!page.model.wiping);
    send(&mut page, Device::Wipe);
    assert_eq!(page.storage, []);
    assert!(page.model.mine.is_blank() && page.model.library.entries.is_empty());
    page.send(Msg::Answer(id("cli-sbom"), Status::Met));
    assert_eq!(page.reload("").model.mine, page.model.mine);
}

#[test]
fn where_storage_is_full_nothing_is_said_to_be_stored_that_is_not() {
    let mut page = two();
    let one = listed(&page, "One").unwrap();
    send(&mut page, Device::SaveAll);
    let (_, file) = download(&page);
    page.is_full = true;
    let no_room = Some(Notice::Stored("full", done::NO_ROOM.to_owned()));
    let before = (page.storage.clone(), page.model.library.clone());

    send(&mut page, Device::Duplicate(one.clone()));
    assert_eq!(page.model.notice, no_room);
    assert_eq!((page.storage.clone(), page.model.library.clone()), before);

    send(&mut page, Device::Delete(one.clone()));
    send(&mut page, Device::Undelete);
    let not_back = Notice::Done(Done::Deleted, done::NOT_BACK.to_owned());
    assert_eq!(page.model.notice, Some(not_back));
    page.send(Later::File(Ok(file)));
    assert_eq!(page.model.notice, no_room);
    assert_eq!(listed(&page, "One"), None);

    // Once there is room, what was deleted still comes back.
    page.is_full = false;
    send(&mut page, Device::Undelete);
    assert_eq!(listed(&page, "One"), Some(one));
    assert_eq!(page.reload("").model.library, before.1);
}

#[test]
fn undo_of_a_deletion_writes_nothing_over_what_another_tab_went_on_with() {
    let mut page = two();
    let mut other = page.reload("");
    let two = page.model.mine.stamp.id.clone();
    send(&mut page, Device::Delete(two.clone()));
    other.storage.clone_from(&page.storage);
    other.send(Msg::Answer(id("cli-sbom"), Status::Met));
    page.storage.clone_from(&other.storage);
    send(&mut page, Device::Undelete);
    let mut again = page.reload("");
    send(&mut again, Device::Open(two));
    assert_eq!(
        again.model.mine.answers.get(id("cli-sbom")).mark(),
        Mark::Met
    );
}

#[test]
fn what_another_tab_has_deleted_leaves_the_list() {
    let mut page = two();
    send(&mut page, Device::Keep);
    let kept = page.model.snapshots[0].key.clone();
    page.send(Later::OtherTab(Some((kept, None))));
    assert!(page.model.snapshots.is_empty());
    page.send(Later::OtherTab(Some((INDEX_KEY.to_owned(), None))));
    assert_eq!(listed(&page, "One"), None);
    assert!(listed(&page, "Two").is_some(), "what is open stays");
}

#[test]
fn an_earlier_state_is_kept_restored_and_deleted_with_a_way_back() {
    let mut page = two();
    send(&mut page, Device::Keep);
    page.send(Msg::Answer(id("cli-sbom"), Status::Met));
    let mut page = page.reload("");
    let kept = page.model.snapshots[0].key.clone();
    send(&mut page, Device::Restore(kept.clone()));
    let mark = |page: &Page| page.model.mine.answers.get(id("cli-sbom")).mark();
    assert_eq!(mark(&page), Mark::None);
    assert_eq!(
        page.model.snapshots.len(),
        2,
        "the state before is kept too"
    );
    page.send(Later::Undo);
    assert_eq!(mark(&page), Mark::Met);
    send(&mut page, Device::DeleteSnapshot(kept.clone()));
    assert_eq!(page.text(&kept), None);
    send(&mut page, Device::Undelete);
    assert!(page.text(&kept).is_some());
    assert!(page.model.snapshots.iter().any(|one| one.key == kept));
}
