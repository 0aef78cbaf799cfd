//! Drafts in storage: for each assessment, damaged, full, denied, carried elsewhere.

use plumbline::app::drafts::draft;
use plumbline::app::drafts::rows::rows as shown_rows;
use plumbline::app::effect::Effect;
use plumbline::app::model::{Model, Saving, View};
use plumbline::app::msg::{Msg, StoreTrouble};
use plumbline::app::start::Start;
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::Status;
use plumbline::features::evidence::state::EvidenceField;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::preview::state::PreviewMsg;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::share::state::{Export, ShareMsg};
use plumbline::formats::checksum::crc32;
use plumbline::formats::draft::DraftField;
use plumbline::formats::storage::{drafts_key, open_drafts};

use crate::device::{download, listed, send, two};
use crate::drafts::{LINK, page, row, saved, type_row, with_evidence};
use crate::page::{Page, id, now};

const URL: DraftField = DraftField::RepositoryUrl;

fn type_url(page: &mut Page, text: &str) {
    page.send(ProfileMsg::Url(text.to_owned()));
}

fn own_key(page: &Page) -> String {
    drafts_key(&page.model.mine.stamp.id)
}

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
fn a_draft_is_stored_before_the_handler_returns_and_gone_once_it_is_no_draft() {
    let mut page = page();
    type_url(&mut page, "hex.pm");
    let text = page.text(&own_key(&page)).unwrap();
    assert!(text.contains("hex.pm") && open_drafts(&text).fine().is_some());
    assert!(
        !page.model.mine.stamp.id.is_empty(),
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
fn drafts_belong_to_their_assessment() {
    let mut page = two();
    let (one, open) = (listed(&page, "One").unwrap(), listed(&page, "Two").unwrap());
    type_url(&mut page, "two.example");
    type_row(&mut page, id("cli-sbom"), 0, EvidenceField::Title, "Two");
    send(&mut page, LibraryMsg::Open(one.clone()));
    assert_eq!(draft(&page.model, URL), None);
    assert!(shown_rows(&page.model, id("cli-sbom"))[0].is_blank());
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
    elsewhere.send(PreviewMsg::FileRead(Ok(all.clone())));
    let wanted = listed(&elsewhere, "Two").unwrap();
    send(&mut elsewhere, LibraryMsg::Open(wanted));
    assert_eq!(draft(&elsewhere.model, URL), Some("two.example/secret"));
    assert_eq!(row(&elsewhere, of, 0), row(&page, of, 0));
    // Another state of it comes beside it, with what is typed there.
    elsewhere.send(QuestionsMsg::Answer(id("cli-sbom"), Status::NotMet));
    elsewhere.send(PreviewMsg::FileRead(Ok(all)));
    let drafts = elsewhere.storage.iter();
    let drafts = drafts.filter(|(key, _)| key.starts_with("plumbline:d:"));
    assert_eq!(drafts.count(), 2);
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
        "x".repeat(600_000)
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
        sealed("1", &format!("{{\"texts\":{{\"repository.url\":\"{}\"}},\"evidence\":{{}}}}", "x".repeat(501))),
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
        assert!(again.model.aside.is_empty());
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
    let rows = |rows: &str| {
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
        let mut again = rows(text);
        assert_eq!(saved(&again, of), before, "{text}");
        assert_eq!(shown_rows(&again.model, of).len(), shown, "{text}");
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
        update(model, Msg::Stored(Err(StoreTrouble::Denied)), &now());
        let saved = model.mine.stamp.id.clone();
        let read = Msg::Read(
            plumbline::features::library::state::ReadFor::SaveDrafts(saved.clone()),
            vec![None],
        );
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
