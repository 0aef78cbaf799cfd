//! Drafts in storage: with each assessment, and with nothing that leaves the browser.

use plumbline::app::drafts::draft;
use plumbline::app::drafts::rows::rows;
use plumbline::app::effect::Effect;
use plumbline::app::msg::Msg;
use plumbline::domain::assessment::Status;
use plumbline::features::evidence::state::EvidenceField;
use plumbline::features::handoff::state::HandoffMsg;
use plumbline::features::handoff::update::{tracker_address, typed};
use plumbline::features::import::state::ImportMsg;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::share::state::{Export, ShareMsg};
use plumbline::formats::storage::{drafts_key, open_drafts};

use crate::drafts::{URL, own_key, page, row, type_row, type_url, with_evidence};
use crate::library::{download, listed, send, two};
use crate::page::{Page, id};

#[test]
fn a_draft_is_stored_before_the_handler_returns_and_gone_once_it_is_no_draft() {
    let mut page = page();
    type_url(&mut page, "hex.pm");
    let text = page.text(&own_key(&page)).unwrap();
    assert!(text.contains("hex.pm") && open_drafts(&text).fine().is_some());
    assert!(
        !page.model.mine.metadata.id.is_empty(),
        "it is what one begins with"
    );
    assert_eq!(page.model.mine.repository.url, None);
    for end in ["https://hex.pm", ""] {
        type_url(&mut page, "hex.pm");
        assert!(page.text(&own_key(&page)).is_some());
        type_url(&mut page, end);
        assert_eq!(page.text(&own_key(&page)), None, "{end:?}");
    }
    type_url(&mut page, "hex.pm");
    page.send(Msg::Undo);
    assert_eq!(page.text(&own_key(&page)), None, "undone");
}

#[test]
fn what_is_typed_for_a_proposal_is_there_after_a_reload_and_in_no_file() {
    let mut page = page();
    page.send(PlanMsg::Sort);
    page.send(HandoffMsg::Tracker(
        "github.com/example/registry".to_owned(),
    ));
    page.send(HandoffMsg::Field(
        "why_now".to_owned(),
        "Before the audit".to_owned(),
    ));
    let tracker = |page: &Page| tracker_address(&page.model).to_owned();
    let again = page.reload("/plan");
    assert_eq!(tracker(&again), "github.com/example/registry");
    let why = (String::from("why_now"), String::from("Before the audit"));
    let found = typed(&again.model).iter();
    let mut found = found.map(|(field, text)| (field.clone(), text.as_str().to_owned()));
    assert!(found.any(|one| one == why));
    // It is no part of the assessment, and undo of something else leaves it.
    let mut again = again;
    again.send(ShareMsg::Export(Export::Json));
    assert!(!download(&again).1.contains("Before the audit"));
    again.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    again.send(Msg::Undo);
    assert_eq!(typed(&again.model).len(), 2);
    // An address of nothing is not the proposed one.
    again.send(HandoffMsg::Tracker(String::new()));
    assert_eq!(tracker(&again.reload("/plan")), "");
}

#[test]
fn drafts_belong_to_their_assessment() {
    let mut page = two();
    let (one, open) = (listed(&page, "One").unwrap(), listed(&page, "Two").unwrap());
    type_url(&mut page, "two.example");
    type_row(&mut page, id("cli-sbom"), 0, EvidenceField::Title, "Two");
    send(&mut page, LibraryMsg::Open(one.clone()));
    assert_eq!(draft(&page.model, URL), None);
    assert!(rows(&page.model, id("cli-sbom"))[0].is_blank());
    type_url(&mut page, "one.example");
    page.send(Msg::New);
    assert_eq!(draft(&page.model, URL), None);
    send(&mut page, LibraryMsg::Open(open.clone()));
    assert_eq!(draft(&page.model, URL), Some("two.example"));
    assert_eq!(row(&page, id("cli-sbom"), 0).title, "Two");
    send(&mut page, LibraryMsg::Duplicate(open));
    assert_eq!(draft(&page.model, URL), None, "a copy is of what is saved");
    send(&mut page, LibraryMsg::Open(one.clone()));
    assert_eq!(draft(&page.model, URL), Some("one.example"));

    send(&mut page, LibraryMsg::Delete(one.clone()));
    assert_eq!(page.text(&drafts_key(&one)), None);
    send(&mut page, LibraryMsg::Undelete);
    assert_eq!(
        draft(&page.model, URL),
        Some("one.example"),
        "it is open again"
    );
    send(&mut page, LibraryMsg::Wipe);
    assert_eq!(page.storage, []);
    assert_eq!(draft(&page.model, URL), None);
}

#[test]
fn what_replaces_the_assessment_ends_its_drafts() {
    let mut page = two();
    send(&mut page, LibraryMsg::SaveVersion);
    let earlier = page.model.snapshots[0].key.clone();
    type_url(&mut page, "two.example");
    send(&mut page, LibraryMsg::RestoreVersion(earlier));
    assert_eq!(draft(&page.model, URL), None);
    assert_eq!(page.text(&own_key(&page)), None);
}

#[test]
fn drafts_leave_with_no_file_link_or_report_but_with_all_that_is_stored() {
    let of = id("general-vdp");
    let mut page = two();
    with_evidence(&mut page, of);
    let link = page.link();
    let files = |page: &mut Page| {
        let all = Export::ALL.map(|export| {
            page.send(ShareMsg::Export(export));
            let found = page.effects.iter().find_map(|effect| match effect {
                Effect::Download { text, .. } => Some(text.clone()),
                _ => None,
            });
            found.unwrap()
        });
        all.to_vec()
    };
    let before = files(&mut page);
    type_url(&mut page, "two.example/secret");
    type_row(&mut page, of, 0, EvidenceField::Url, "two.example/secret");
    page.send(PlanMsg::Change(
        of,
        PlanField::Due,
        "two.example/secret".to_owned(),
    ));
    page.send(PlanMsg::Change(
        of,
        PlanField::Url,
        "two.example/secret".to_owned(),
    ));
    assert_eq!(page.link(), link);
    assert_eq!(files(&mut page), before);

    send(&mut page, LibraryMsg::DownloadBackup);
    let (_, all) = download(&page);
    let mut elsewhere = Page::open(vec![("another".to_owned(), "page".to_owned())], "");
    elsewhere.send(ImportMsg::FileRead(Ok(all.clone())));
    let wanted = listed(&elsewhere, "Two").unwrap();
    send(&mut elsewhere, LibraryMsg::Open(wanted));
    assert_eq!(draft(&elsewhere.model, URL), Some("two.example/secret"));
    assert_eq!(row(&elsewhere, of, 0), row(&page, of, 0));
    // Another state of it comes beside it, with what is typed there.
    elsewhere.send(QuestionsMsg::Answer(id("cli-sbom"), Status::NotMet));
    elsewhere.send(ImportMsg::FileRead(Ok(all)));
    let drafts = elsewhere.storage.iter();
    let drafts = drafts.filter(|(key, _)| key.starts_with("plumbline:d:"));
    assert_eq!(drafts.count(), 2);
}
