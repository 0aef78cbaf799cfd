//! Every change can be taken back, and nothing else goes with it.

use plumbline::app::history::STEPS;
use plumbline::app::messages::{Done, Notice};
use plumbline::app::msg::{Msg, StorageError};
use plumbline::app::words::done;
use plumbline::domain::assessment::{Assessment, Metadata, Status};
use plumbline::domain::catalogue::CriterionId;
use plumbline::features::evidence::state::{EvidenceField, EvidenceMsg};
use plumbline::features::import::state::ImportMsg;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::merge::state::MergeMsg;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::file;

use crate::page::{Page, id};

fn page() -> Page {
    Page::open(Vec::new(), "/assess/authn")
}

/// What an assessment says, without its history.
fn said(page: &Page) -> Assessment {
    Assessment {
        metadata: Metadata::default(),
        ..page.model.mine.clone()
    }
}

#[test]
fn every_kind_of_change_is_taken_back_one_by_one() {
    let vdp = id("general-vdp");
    let other = file::write(&{
        let mut one = Assessment::default();
        one.answers.get_mut(id("cli-sbom")).status = Some(Status::Met);
        one
    });
    let url = "https://a.example/".to_owned();
    let changes: [Msg; 13] = [
        QuestionsMsg::Answer(vdp, Status::Met).into(),
        QuestionsMsg::Tick(vdp, 0, true).into(),
        EvidenceMsg::Note(vdp, "One".to_owned()).into(),
        QuestionsMsg::Answer(vdp, Status::NotApplicable).into(),
        QuestionsMsg::Reason(vdp, "None yet".to_owned()).into(),
        EvidenceMsg::Change(vdp, 0, EvidenceField::Url, url).into(),
        EvidenceMsg::Remove(vdp, 0).into(),
        QuestionsMsg::Clear(vdp).into(),
        ProfileMsg::Name("Sample".to_owned()).into(),
        ProfileMsg::Tools("sample".to_owned()).into(),
        ProfileMsg::Date("2026-11-01".to_owned()).into(),
        ImportMsg::FileRead(Ok(other)).into(),
        MergeMsg::Replace.into(),
    ];
    let mut page = page();
    let mut states = vec![said(&page)];
    for change in changes {
        page.send(change);
        if states.last() != Some(&said(&page)) {
            states.push(said(&page));
        }
    }
    assert_eq!(states.len(), 13, "opening a file changes nothing");
    states.pop();
    while let Some(state) = states.pop() {
        page.send(Msg::Undo);
        assert_eq!(said(&page), state);
        assert_eq!(page.reload("").model.mine, page.model.mine, "it is saved");
    }
    assert!(page.model.history.is_empty());
    let before = page.model.mine.clone();
    page.send(Msg::Undo);
    assert_eq!((page.effects.len(), &page.model.mine), (0, &before));
}

#[test]
fn what_is_typed_in_one_go_is_one_step() {
    let vdp = id("general-vdp");
    let mut page = page();
    for text in ["S", "Si", "Sin", "Sinc", "Since"] {
        page.send(EvidenceMsg::Note(vdp, text.to_owned()));
    }
    page.send(EvidenceMsg::Note(id("cli-sbom"), "Yes".to_owned()));
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.answers.get(vdp).note.as_str(), "Since");
    page.send(Msg::Undo);
    assert!(page.model.mine.answers.get(vdp).note.is_blank());
}

#[test]
fn the_last_fifty_changes_can_be_taken_back() {
    let mut page = page();
    let all: Vec<_> = CriterionId::all().collect();
    for number in 0..STEPS + 7 {
        let status = Status::ALL[number / all.len()];
        page.send(QuestionsMsg::Answer(all[number % all.len()], status));
    }
    let mut steps = 0;
    while !page.model.history.is_empty() {
        page.send(Msg::Undo);
        steps += 1;
    }
    assert_eq!(steps, 50);
    let left = all
        .iter()
        .filter(|id| page.model.mine.answers.get(**id).status.is_some());
    assert_eq!(left.count(), 7, "the first seven stay");
}

#[test]
fn what_another_tab_did_since_is_not_taken_back() {
    let (vdp, sbom) = (id("general-vdp"), id("cli-sbom"));
    let mut page = page();
    page.send(QuestionsMsg::Answer(vdp, Status::Met));
    let mut other = page.reload("");
    other.send(QuestionsMsg::Answer(sbom, Status::Met));
    for (key, text) in other.storage.clone() {
        page.send(LibraryMsg::OtherTab(Some((key, Some(text)))));
    }
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.answers.get(vdp).status, None);
    assert_eq!(page.model.mine.answers.get(sbom).status, Some(Status::Met));
}

#[test]
fn it_is_said_what_was_taken_back() {
    let vdp = id("general-vdp");
    let mut page = page();
    page.send(QuestionsMsg::Answer(vdp, Status::Met));
    page.send(Msg::Undo);
    assert_eq!(
        page.notice(),
        Some(Notice::Done(Done::Undone, done::undone(Some(vdp))))
    );
    assert!(page.model.messages.announcement().contains(vdp.get().code));
    page.send(Msg::New);
    assert!(
        page.model.history.is_empty(),
        "another assessment has its own"
    );
}

#[test]
fn an_undo_that_cannot_be_stored_is_told_like_any_change() {
    let mut page = page();
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    page.send(Msg::Undo);
    page.send(Msg::Stored(Err(StorageError::Full)));
    assert_eq!(page.model.saving, plumbline::app::model::Saving::Full);
}
