//! What is read back: after a reload, from another tab, from a newer version.

use plumbline::app::effect::Effect;
use plumbline::app::messages::Notice;
use plumbline::app::model::{Model, Saving};
use plumbline::app::msg::Msg;
use plumbline::app::start::Start;
use plumbline::app::update::update_whole as update;
use plumbline::app::words::done;
use plumbline::domain::assessment::{Section, Status};
use plumbline::features::import::state::ImportMsg;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::preview::state::OpenedFrom;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::file;

use crate::page::{Page, id, now};

#[test]
fn what_is_read_is_known_again_after_a_reload() {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    let text = file::write(&page.model.mine);
    page.send(ImportMsg::FileRead(Ok(text)));
    let remembered = page.effects.iter().find_map(|effect| match effect {
        Effect::Remember(kept) => Some(kept.clone()),
        _ => None,
    });
    let kept = remembered.unwrap();
    let mut again = Model::whole();
    let start = Start {
        fragment: "/shared".to_owned(),
        stored: Some(Vec::new()),
        opened: kept,
        ..Start::default()
    };
    update(&mut again, Msg::Started(Box::new(start)), &now());
    assert_eq!(again.opened, page.model.opened);
    assert_eq!(again.opened.unwrap().from, OpenedFrom::File);
}

#[test]
fn what_a_newer_version_wrote_is_not_written_over() {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    let own = page.key();
    let newer = "2\n{}".to_owned();
    let check = plumbline::formats::checksum::crc32(newer.as_bytes());
    let sealed = format!("{check:08x} {newer}");
    page.storage.retain(|(key, _)| *key != own);
    page.storage.push((own.clone(), sealed.clone()));
    page.send(LibraryMsg::OtherTab(Some((
        own.clone(),
        Some(sealed.clone()),
    ))));
    assert_eq!(
        page.notice(),
        Some(Notice::Stored("newer-version", done::newer(1)))
    );
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    assert!(page.storage.contains(&(own, sealed)));
}

#[test]
fn another_tabs_newer_state_is_taken_over_and_emptied_storage_is_said() {
    let mut one = Page::open(Vec::new(), "");
    one.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    let mut two = one.reload("");
    two.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    let (key, text) = (two.key(), two.text(&two.key()));
    let old = one.text(&one.key());
    one.send(LibraryMsg::OtherTab(Some((key.clone(), text))));
    assert_eq!(one.model.mine, two.model.mine);
    one.send(LibraryMsg::OtherTab(Some((key, old))));
    assert!(
        Section::all().all(|section| one.model.mine.agrees(&two.model.mine, section)),
        "an older state takes nothing back"
    );
    one.send(LibraryMsg::OtherTab(None));
    assert_eq!(one.model.saving, Saving::Emptied);
    one.send(QuestionsMsg::Answer(id("cli-vuln-warnings"), Status::Met));
    assert!(matches!(one.model.saving, Saving::Saved(_)));
}
