//! Answers, reasons and evidence, and the way back from a change.

use plumbline::app::drafts::rows::rows;
use plumbline::app::messages::{Done, Notice};
use plumbline::app::msg::Msg;
use plumbline::app::words::frame;
use plumbline::domain::assessment::{Mark, Reason, Status};
use plumbline::features::evidence::state::{EvidenceField, EvidenceMsg};
use plumbline::features::questions::state::QuestionsMsg;

use crate::page::{Page, id};

#[test]
fn not_applicable_counts_once_a_reason_is_given() {
    let mut page = Page::open(Vec::new(), "");
    let sbom = id("cli-sbom");
    page.send(QuestionsMsg::Answer(sbom, Status::NotApplicable));
    assert_eq!(
        page.model.mine.answers.get(sbom).mark(),
        Mark::ReasonMissing
    );
    page.send(QuestionsMsg::Reason(sbom, "   ".to_owned()));
    assert_eq!(
        page.model.mine.answers.get(sbom).mark(),
        Mark::ReasonMissing
    );
    page.send(QuestionsMsg::Reason(sbom, "We ship no tool.".to_owned()));
    assert_eq!(
        page.model.mine.answers.get(sbom).mark(),
        Mark::NotApplicable
    );
    page.send(QuestionsMsg::Reason(sbom, String::new()));
    assert_eq!(page.model.mine.answers.get(sbom).reason, Reason::Missing);
}

#[test]
fn evidence_keeps_what_is_typed_and_stores_what_is_valid() {
    let mut page = Page::open(Vec::new(), "");
    let vdp = id("general-vdp");
    let url = |text: &str| EvidenceMsg::Change(vdp, 0, EvidenceField::Url, text.to_owned());
    page.send(url("javascript:alert(1)"));
    assert!(page.model.mine.answers.get(vdp).evidence.is_empty());
    assert_eq!(rows(&page.model, vdp)[0].url, "javascript:alert(1)");
    page.send(url("https://a.example/policy"));
    page.send(EvidenceMsg::Change(
        vdp,
        0,
        EvidenceField::Title,
        "Our policy".to_owned(),
    ));
    page.send(EvidenceMsg::Add(vdp));
    assert_eq!(rows(&page.model, vdp).len(), 2);
    let again = page.reload("");
    let kept = &again.model.mine.answers.get(vdp).evidence;
    assert_eq!((kept.len(), kept[0].title.as_str()), (1, "Our policy"));
    page.send(EvidenceMsg::Remove(vdp, 0));
    assert!(page.model.mine.answers.get(vdp).evidence.is_empty());
    for _ in 0..9 {
        page.send(EvidenceMsg::Add(vdp));
    }
    assert_eq!(rows(&page.model, vdp).len(), 5);
}

#[test]
fn clearing_and_marking_as_met_can_be_taken_back() {
    let mut page = Page::open(Vec::new(), "");
    let (totp, keys) = (id("authn-mfa-totp"), id("authn-mfa-phishing-resistant"));
    page.send(QuestionsMsg::Answer(totp, Status::NotMet));
    page.send(QuestionsMsg::Answer(keys, Status::Met));
    page.send(QuestionsMsg::Answer(totp, Status::Met));
    assert_eq!(
        page.notice(),
        Some(Notice::Done(Done::MarkedMet, frame::marked_met(totp)))
    );
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.answers.get(totp).mark(), Mark::NotMet);
    page.send(QuestionsMsg::Clear(keys));
    assert_eq!(page.model.mine.answers.get(keys).mark(), Mark::None);
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.answers.get(keys).mark(), Mark::Met);
    assert_eq!(page.reload("").model.mine, page.model.mine);
}

#[test]
fn the_message_about_a_change_closes_with_the_next_one() {
    let mut page = Page::open(Vec::new(), "");
    let (vdp, sbom) = (id("general-vdp"), id("cli-sbom"));
    page.send(QuestionsMsg::Answer(vdp, Status::Met));
    page.send(QuestionsMsg::Clear(vdp));
    page.send(QuestionsMsg::Answer(sbom, Status::Met));
    assert_eq!(page.notice(), None);
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.answers.get(sbom).mark(), Mark::None);
    assert_eq!(page.model.mine.answers.get(vdp).mark(), Mark::None);
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.answers.get(vdp).mark(), Mark::Met);
}
