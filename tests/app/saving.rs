//! What is stored when, and what is said where it cannot be.

use plumbline::app::effect::Effect;
use plumbline::app::model::{Model, Saving};
use plumbline::app::msg::{Msg, StorageError};
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::{Accounts, Mark, Status};
use plumbline::domain::catalogue::TrackId;
use plumbline::domain::date::Date;
use plumbline::features::evidence::state::EvidenceMsg;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::share::state::{Export, ShareMsg};
use plumbline::formats::file;
use plumbline::formats::storage::{Restored, keys_of, open_slots, slots_of};

use crate::page::{Page, filed, id, now};

#[test]
fn an_answer_is_stored_by_the_message_that_gave_it() {
    let mut page = Page::open(Vec::new(), "");
    assert_eq!(page.model.saving, Saving::Idle);
    page.send(QuestionsMsg::Answer(id("authn-mfa-totp"), Status::Met));
    assert!(
        matches!(
            page.effects[..],
            [Effect::Store { .. }, Effect::Store { .. }]
        ),
        "{:?}",
        page.effects
    );
    assert_eq!(page.model.saving, Saving::Saved("14:32".to_owned()));
    let again = page.reload("");
    assert_eq!(again.model.mine, page.model.mine);
    assert_eq!(
        again.model.mine.answers.get(id("authn-mfa-totp")).confirmed,
        Date::parse("2026-11-20")
    );
    assert!(!page.model.messages.announcement().is_empty());
}

#[test]
fn a_change_that_changes_nothing_is_not_stored() {
    let mut page = Page::open(Vec::new(), "");
    page.send(EvidenceMsg::Note(id("general-vdp"), String::new()));
    assert_eq!(page.effects, []);
    assert_eq!(page.model.mine.metadata.revision, 0);
}

#[test]
fn storage_that_is_denied_or_full_is_said_and_the_work_goes_on() {
    let mut model = Model::whole();
    update(&mut model, Msg::Started(Box::default()), &now());
    assert_eq!(model.saving, Saving::Memory);
    update(
        &mut model,
        QuestionsMsg::Answer(id("general-vdp"), Status::Met).into(),
        &now(),
    );
    update(&mut model, Msg::Stored(Err(StorageError::Full)), &now());
    assert_eq!(model.saving, Saving::Full);
    assert_eq!(model.mine.answers.get(id("general-vdp")).mark(), Mark::Met);
    let effects = update(&mut model, ShareMsg::Export(Export::Backup).into(), &now());
    let [Effect::Download { name, text, .. }] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert_eq!(
        name.rsplit_once('.').map(|(_, extension)| extension),
        Some("json")
    );
    assert_eq!(file::read(text).unwrap(), filed(&model.mine));
}

#[test]
fn what_could_not_be_stored_stays_in_the_page_when_another_assessment_opens() {
    let mut model = Model::whole();
    update(&mut model, Msg::Started(Box::default()), &now());
    update(
        &mut model,
        QuestionsMsg::Answer(id("general-vdp"), Status::Met).into(),
        &now(),
    );
    update(&mut model, Msg::Stored(Err(StorageError::Denied)), &now());
    let (mine, first) = (model.mine.clone(), model.mine.metadata.id.clone());
    update(&mut model, Msg::New, &now());
    assert!(model.mine.is_blank());
    assert_eq!(model.saving, Saving::Memory);
    update(&mut model, LibraryMsg::Open(first).into(), &now());
    assert_eq!(model.mine, mine);
}

#[test]
fn a_new_assessment_leaves_the_old_one_in_the_library() {
    let mut page = Page::open(Vec::new(), "");
    page.send(ProfileMsg::Accounts(Accounts::No));
    assert!(!page.model.mine.is_assessed(TrackId::Authn));
    page.send(Msg::New);
    assert!(page.model.mine.is_blank());
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    assert_eq!(page.model.library.entries.len(), 2);
    assert_ne!(
        page.model.library.entries[0].id,
        page.model.library.entries[1].id
    );
}

#[test]
fn what_had_no_room_is_stored_once_there_is_room_again() {
    let mut page = Page::open(Vec::new(), "");
    page.send(ProfileMsg::Name("Without room".to_owned()));
    let keys = keys_of(&page.model.mine.metadata.id);
    page.storage.retain(|(key, _)| !keys.contains(key));
    page.send(Msg::Stored(Err(StorageError::Full)));
    page.send(Msg::New);
    assert_eq!(page.model.unsaved.len(), 1);
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    let is_it =
        |(key, text): &(String, String)| keys.contains(key) && text.contains("Without room");
    assert!(page.storage.iter().any(is_it));
    assert!(page.model.unsaved.is_empty());
}

#[test]
fn what_had_no_room_is_brought_together_with_what_another_tab_made_of_it() {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    let mut other = page.reload("");
    other.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    other.send(QuestionsMsg::Answer(id("authn-mfa-totp"), Status::Met));
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Partial));
    let own = page.model.mine.metadata.id.clone();
    page.storage = other.storage.clone();
    page.send(Msg::Stored(Err(StorageError::Full)));
    page.send(Msg::New);
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::NotMet));
    assert!(page.model.unsaved.is_empty());
    let texts = slots_of(&page.storage, &own);
    let Restored::Fine(found) = open_slots(&own, texts).unwrap().newest else {
        panic!("it cannot be read");
    };
    let status = |slug| found.answers.get(id(slug)).status;
    assert_eq!(status("cli-sbom"), Some(Status::Partial));
    assert_eq!(status("general-vdp"), Some(Status::Met));
    assert_eq!(status("authn-mfa-totp"), Some(Status::Met));
}
