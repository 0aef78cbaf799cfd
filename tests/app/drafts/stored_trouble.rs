//! Drafts where storage is damaged, full, denied or older than the assessment.

use plumbline::app::drafts::draft;
use plumbline::app::drafts::rows::rows;
use plumbline::app::effect::Effect;
use plumbline::app::feature::LazyPart;
use plumbline::app::model::{Model, Saving, View};
use plumbline::app::msg::{Msg, StorageError};
use plumbline::app::start::Start;
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::Status;
use plumbline::features::evidence::state::EvidenceField;
use plumbline::features::library::state::{LibraryMsg, ReadFor};
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::checksum::crc32;
use plumbline::formats::draft::DraftField;

use crate::drafts::{LINK, URL, own_key, page, saved, type_row, type_url, with_evidence};
use crate::page::{Page, id, now};

fn sealed(version: &str, data: &str) -> String {
    let sealed = [version, "\n", data].concat();
    format!("{:08x} {sealed}", crc32(sealed.as_bytes()))
}

/// The page opened anew with this under the key of its drafts.
fn reopened(page: &Page, text: &str) -> Page {
    let mut storage = page.storage.clone();
    storage.retain(|(key, _)| *key != own_key(page));
    storage.push((own_key(page), text.to_owned()));
    Page::open(storage, "")
}

#[test]
fn a_record_that_cannot_be_read_does_no_harm() {
    let of = id("general-vdp");
    let mut page = page();
    let before = with_evidence(&mut page, of);
    type_url(&mut page, "hex.pm");
    let whole = page.text(&own_key(&page)).unwrap();
    let huge = format!(
        "{{\"texts\":{{\"x\":\"{}\"}},\"evidence\":{{}}}}",
        "x".repeat(1_100_000)
    );
    let many = format!("[{}]", ["{\"url\":\"x\"}"; 6].join(","));
    let mut hurt: Vec<String> = (0..whole.len()).map(|at| whole[..at].to_owned()).collect();
    hurt.extend((0..whole.len()).map(|at| {
        let mut bytes = whole.clone().into_bytes();
        bytes[at] ^= 1;
        String::from_utf8(bytes).unwrap()
    }));
    hurt.extend([
        sealed("1", ""),
        sealed("1", "[]"),
        sealed("1", "{\"texts\":{}}"),
        sealed("1", &huge),
        sealed("1", "{\"texts\":[1],\"evidence\":[{}]}"),
        sealed("1", "{\"texts\":{\"repository.url\":7,\"nothing\":\"x\",\"plan.items.no.due\":\"x\"},\"evidence\":{\"no\":[],\"general-vdp\":[{\"url\":1}]}}"),
        sealed("1", &format!("{{\"texts\":{{}},\"evidence\":{{\"general-vdp\":{many}}}}}")),
        sealed("1", &format!("{{\"texts\":{{\"repository.url\":\"{}\"}},\"evidence\":{{}}}}", "x".repeat(1_001))),
        // A value is no draft: it would show what is not saved, without a word.
        sealed("1", "{\"texts\":{\"repository.url\":\"https://b.example\"},\"evidence\":{\"general-vdp\":[{\"url\":\"https://b.example\"}]}}"),
        sealed("2", "{\"drafts\":[]}"),
    ]);
    for text in hurt {
        let mut again = reopened(&page, &text);
        assert_eq!(again.model.mine, page.model.mine, "{text:.80}");
        assert_eq!(draft(&again.model, URL), None, "{text:.80}");
        assert_eq!(saved(&again, of), before);
        assert!(again.model.history.is_empty() && again.notice().is_none());
        assert!(again.model.quarantined.is_empty());
        type_url(&mut again, "pypi.org");
        assert_eq!(draft(&again.model, URL), Some("pypi.org"));
        let is_newer = text == sealed("2", "{\"drafts\":[]}");
        let now = again.text(&own_key(&again)).unwrap();
        assert_eq!(
            now == text,
            is_newer,
            "only a newer version's stays: {text:.80}"
        );
    }
}

#[test]
fn rows_that_no_longer_fit_the_assessment_lose_no_evidence() {
    let of = id("general-vdp");
    let mut page = page();
    let before = with_evidence(&mut page, of);
    let open = |rows: &str| {
        let data = format!("{{\"texts\":{{}},\"evidence\":{{\"general-vdp\":{rows}}}}}");
        reopened(&page, &sealed("1", &data))
    };
    let full = format!("[{}]", ["{\"url\":\"x\"}"; 5].join(","));
    for (text, shown) in [
        // The link of another evidence, and none of its own.
        ("[{\"saved\":\"https://gone.example\",\"url\":\"x\"}]", 2),
        ("[{\"url\":\"x\"},{},{}]", 4),
        // Its own link, twice.
        (
            "[{\"saved\":\"https://hex.pm/policies/security\",\"url\":\"x\"},{\"saved\":\"https://hex.pm/policies/security\",\"url\":\"y\"}]",
            2,
        ),
        (full.as_str(), 5),
    ] {
        let mut again = open(text);
        assert_eq!(saved(&again, of), before, "{text}");
        assert_eq!(rows(&again.model, of).len(), shown, "{text}");
        type_row(&mut again, of, 0, EvidenceField::Title, "Typed on");
        assert!(
            saved(&again, of).iter().any(|one| one.url.as_str() == LINK),
            "{text}"
        );
    }
}

#[test]
fn drafts_without_their_assessment_are_swept_away_and_foreign_keys_are_not() {
    let mut page = page();
    type_url(&mut page, "hex.pm");
    let text = page.text(&own_key(&page)).unwrap();
    let mut storage = page.storage.clone();
    let gone = "plumbline:d:gone".to_owned();
    let foreign = "plumbline:d:not an id".to_owned();
    storage.push((gone.clone(), text.clone()));
    storage.push((foreign.clone(), text));
    let again = Page::open(storage, "");
    assert_eq!(again.text(&gone), None);
    assert!(again.text(&foreign).is_some() && again.text(&own_key(&again)).is_some());
    assert_eq!(draft(&again.model, URL), Some("hex.pm"));
}

#[test]
fn storage_that_is_full_is_said_and_the_draft_stays_on_the_page() {
    let mut page = page();
    type_url(&mut page, "https://hex.pm");
    page.is_full = true;
    type_url(&mut page, "ttps://hex.pm");
    assert_eq!(page.model.saving, Saving::Full);
    assert_eq!(draft(&page.model, URL), Some("ttps://hex.pm"));
    assert_eq!(page.text(&own_key(&page)), None);
    page.is_full = false;
    page.send(PlanMsg::Change(
        id("cli-sbom"),
        PlanField::Due,
        "soon".to_owned(),
    ));
    let again = page.reload("");
    assert_eq!(
        draft(&again.model, URL),
        Some("ttps://hex.pm"),
        "it came along"
    );
    assert_eq!(
        draft(&again.model, DraftField::PlanDue(id("cli-sbom"))),
        Some("soon")
    );
}

#[test]
fn where_storage_is_denied_drafts_live_in_the_page() {
    let mut model = Model::whole();
    update(&mut model, Msg::Started(Box::<Start>::default()), &now());
    assert_eq!(model.saving, Saving::Memory);
    let typed = |model: &mut Model, text: &str| {
        let msg = ProfileMsg::Url(text.to_owned());
        update(model, msg.into(), &now());
        update(model, Msg::Stored(Err(StorageError::Denied)), &now());
        let saved = model.mine.metadata.id.clone();
        let read = Msg::Read(ReadFor::SaveDrafts(saved.clone()), vec![None]);
        let effects = update(model, read, &now());
        for effect in effects {
            if let Effect::WriteAll(purpose, _) = effect {
                update(model, Msg::Written(purpose, false), &now());
            }
        }
    };
    typed(&mut model, "https://hex.pm");
    typed(&mut model, "ttps://hex.pm");
    assert_eq!(model.saving, Saving::Memory);
    assert_eq!(draft(&model, URL), Some("ttps://hex.pm"));
    assert_eq!(
        model.mine.repository.url.as_ref().unwrap().as_str(),
        "https://hex.pm"
    );
    assert_ne!(model.view, View::Opening);
}

fn answer(page: &mut Page) {
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
}

#[test]
fn a_draft_for_which_there_was_no_room_is_stored_with_the_next_change() {
    let mut page = page();
    answer(&mut page);
    page.is_full = true;
    type_url(&mut page, "hex.pm");
    assert_eq!(page.model.saving, Saving::Full);
    assert_eq!(page.text(&own_key(&page)), None);
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Partial));
    assert_eq!(page.model.saving, Saving::Full, "there is still no room");
    page.is_full = false;
    answer(&mut page);
    assert!(matches!(page.model.saving, Saving::Saved(_)));
    let again = Page::open(page.storage.clone(), "");
    assert_eq!(draft(&again.model, URL), Some("hex.pm"));

    page.is_full = true;
    type_url(&mut page, "");
    page.is_full = false;
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::NotMet));
    let again = Page::open(page.storage.clone(), "");
    assert_eq!(draft(&again.model, URL), None, "it is gone for good");
}

#[test]
fn a_draft_that_another_tab_took_away_is_stored_with_the_next_change() {
    for first_part in [false, true] {
        let mut page = page();
        answer(&mut page);
        type_url(&mut page, "hex.pm");
        page.storage.clear();
        if first_part {
            page.model.drafts.forget_stored();
        } else {
            page.send(LibraryMsg::OtherTab(None));
            assert_eq!(page.model.saving, Saving::Emptied);
        }
        page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Partial));
        assert!(matches!(page.model.saving, Saving::Saved(_)));
        let again = Page::open(page.storage.clone(), "");
        assert_eq!(draft(&again.model, URL), Some("hex.pm"));
    }
}

#[test]
fn drafts_go_along_when_the_assessment_goes_on_under_a_new_id() {
    let mut page = page();
    answer(&mut page);
    type_url(&mut page, "hex.pm");
    let before = page.model.mine.metadata.id.clone();
    page.model.mine.metadata.id.clear();
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Partial));
    assert_ne!(page.model.mine.metadata.id, before);
    assert!(page.text(&own_key(&page)).is_some());
}

#[test]
fn a_draft_is_stored_though_the_list_of_assessments_never_comes() {
    let mut page = Page::first_part(Vec::new(), "#/assess/general");
    page.part_comes(LazyPart::Details);
    answer(&mut page);
    type_row(
        &mut page,
        id("general-vdp"),
        0,
        EvidenceField::Url,
        "hex.pm",
    );
    assert!(page.text(&own_key(&page)).is_some());
}
