//! What is stored on this device: opened, duplicated, deleted, brought back, downloaded.

use plumbline::app::effect::Effect;
use plumbline::app::messages::{Done, Notice};
use plumbline::app::model::Saving;
use plumbline::app::msg::Msg;
use plumbline::app::words::done;
use plumbline::domain::assessment::{Mark, Status};
use plumbline::features::import::state::ImportMsg;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::share::state::{Export, ShareMsg};

use crate::page::{Page, id};

/// A page with two saved assessments, `One` and `Two`, of which the second is open.
pub(crate) fn two() -> Page {
    let mut page = Page::open(Vec::new(), "");
    for name in ["One", "Two"] {
        page.send(Msg::New);
        page.send(ProfileMsg::Name(name.to_owned()));
        page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    }
    page
}

pub(crate) fn send(page: &mut Page, msg: LibraryMsg) {
    page.send(msg);
}

/// The id of the assessment with this name in the list.
pub(crate) fn listed(page: &Page, name: &str) -> Option<String> {
    let mut entries = page.model.library.entries.iter();
    let found = entries.find(|entry| entry.name == name);
    found.map(|entry| entry.id.clone())
}

pub(crate) fn download(page: &Page) -> (String, String) {
    let file = |effect: &&Effect| matches!(effect, Effect::Download { .. });
    let Some(Effect::Download { name, text, .. }) = page.effects.iter().find(file) else {
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
    send(&mut page, LibraryMsg::Open(one));
    assert_eq!(page.model.mine.repository.name.as_str(), "One");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    assert_eq!(page.storage.len(), 1 + 2 + 2);
    let again = page.reload("");
    assert_eq!(again.model.mine, page.model.mine);
    assert_eq!(again.storage.len(), 1 + 2 + 1, "One is open");
}

#[test]
fn a_copy_has_its_own_name_and_goes_its_own_way() {
    let mut page = two();
    let (one, open) = (listed(&page, "One").unwrap(), page.model.mine.clone());
    send(&mut page, LibraryMsg::Duplicate(one));
    assert_eq!(page.model.mine.repository.name.as_str(), "One (copy)");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::NotMet));
    let copy = page.model.mine.metadata.id.clone();
    send(&mut page, LibraryMsg::Duplicate(copy));
    assert_eq!(
        page.model.mine.repository.name.as_str(),
        "One (copy) (copy)"
    );
    assert_eq!(page.model.library.entries.len(), 4);
    for (name, mark) in [("One", Mark::Met), ("One (copy)", Mark::NotMet)] {
        let wanted = listed(&page, name).unwrap();
        send(&mut page, LibraryMsg::Open(wanted));
        assert_eq!(page.model.mine.answers.get(id("general-vdp")).mark(), mark);
    }
    send(&mut page, LibraryMsg::Open(open.metadata.id.clone()));
    assert_eq!(page.model.mine, open);
}

#[test]
fn what_is_deleted_is_gone_after_reloading_and_undo_brings_it_back_as_it_was() {
    for name in ["One", "Two"] {
        let mut page = two();
        let open = page.model.mine.clone();
        let (before, wanted) = (page.storage.clone(), listed(&page, name).unwrap());
        send(&mut page, LibraryMsg::Delete(wanted.clone()));
        assert_eq!(
            page.notice(),
            Some(Notice::Done(Done::Deleted, done::DELETED.to_owned()))
        );
        let texts = page.storage.iter().map(|(_, text)| text);
        assert!(
            !texts.clone().any(|text| text.contains(name)),
            "{name} is still stored"
        );
        assert_eq!(listed(&page.reload(""), name), None);
        send(&mut page, LibraryMsg::Undelete);
        let sorted = |mut storage: Vec<(String, String)>| {
            storage.retain(|(key, _)| key != "plumbline:index");
            storage.sort();
            storage
        };
        assert_eq!(sorted(page.storage.clone()), sorted(before), "{name}");
        assert_eq!(listed(&page, name), Some(wanted));
        assert_eq!(page.model.mine, open, "{name}");
        assert_eq!(page.reload("").model.library, page.model.library);
        send(&mut page, LibraryMsg::Undelete);
        assert_eq!(page.effects, [], "it is here");
    }
}

#[test]
fn deleting_the_open_one_leaves_a_new_one() {
    let mut page = two();
    let open = page.model.mine.metadata.id.clone();
    send(&mut page, LibraryMsg::Delete(open));
    assert!(page.model.mine.is_blank() && page.model.history.is_empty());
    assert_eq!(page.model.saving, Saving::Idle);
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    send(&mut page, LibraryMsg::Undelete);
    assert_eq!(page.model.library.entries.len(), 3);
    assert_eq!(
        page.model.mine.answers.get(id("cli-sbom")).mark(),
        Mark::Met
    );
}

#[test]
fn everything_can_be_downloaded_and_added_elsewhere_without_writing_over_anything() {
    let mut page = two();
    send(&mut page, LibraryMsg::DownloadBackup);
    let (name, all) = download(&page);
    assert_eq!(name, "plumbline-data.json");
    // Ids are random in a browser; here they come from what was stored.
    let mut elsewhere = Page::open(vec![("another".to_owned(), "page".to_owned())], "");
    elsewhere.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    let own = elsewhere.model.mine.clone();
    elsewhere.send(ImportMsg::FileRead(Ok(all.clone())));
    assert_eq!(
        elsewhere.notice(),
        Some(Notice::Done(Done::Added, done::added(2, 0, 0, false)))
    );
    assert_eq!(
        (&elsewhere.model.mine, elsewhere.model.library.entries.len()),
        (&own, 3)
    );
    let mut again = elsewhere.reload("");
    assert_eq!(again.model.mine, own);
    again.send(ImportMsg::FileRead(Ok(all.clone())));
    assert_eq!(
        again.notice(),
        Some(Notice::Done(Done::Added, done::added(0, 2, 0, false))),
        "it is here already"
    );
    let two = listed(&again, "Two").unwrap();
    send(&mut again, LibraryMsg::Open(two));
    assert_eq!(
        again.model.mine.answers.get(id("general-vdp")).mark(),
        Mark::Met
    );
    again.send(QuestionsMsg::Answer(id("cli-sbom"), Status::NotMet));
    again.send(ImportMsg::FileRead(Ok(all)));
    assert_eq!(
        again.model.library.entries.len(),
        4,
        "another state of Two comes beside it"
    );
}

#[test]
fn deleting_everything_is_asked_first_and_leaves_a_page_that_works() {
    let mut page = two();
    send(&mut page, LibraryMsg::AskWipe(true));
    assert!(page.model.wiping && !page.storage.is_empty());
    send(&mut page, LibraryMsg::AskWipe(false));
    assert!(!page.model.wiping);
    send(&mut page, LibraryMsg::Wipe);
    assert_eq!(page.storage, []);
    assert!(page.model.mine.is_blank() && page.model.library.entries.is_empty());
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    assert_eq!(page.reload("").model.mine, page.model.mine);
}

#[test]
fn what_was_downloaded_on_its_own_is_known_again_in_a_file_of_everything() {
    let mut page = two();
    page.send(ShareMsg::Export(Export::Backup));
    send(&mut page, LibraryMsg::DownloadBackup);
    let (_, all) = download(&page);
    page.send(ImportMsg::FileRead(Ok(all)));
    assert_eq!(
        page.notice(),
        Some(Notice::Done(Done::Added, done::added(0, 2, 0, false)))
    );
}
