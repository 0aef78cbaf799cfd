//! What the plan proposes next, and what it says of the gaps that it does not list.

use plumbline::domain::assessment::{PlanField, Status};
use plumbline::domain::catalogue::{CriterionId, Level, TrackId};
use plumbline::features::plan::state::PlanMsg;
use plumbline::features::plan::view_model::next::{beyond_targets, next, wants_issue};
use plumbline::features::questions::state::QuestionsMsg;

use crate::page::{Page, id};

#[test]
fn only_known_gaps_are_beyond_the_targets() {
    let mut page = Page::open(Vec::new(), "/plan");
    page.send(QuestionsMsg::Answer(
        id("cli-pinned-installs"),
        Status::NotMet,
    ));
    assert_eq!(beyond_targets(&page.model), None, "the others may be met");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::NotMet));
    page.send(PlanMsg::Sort);
    assert_eq!(
        beyond_targets(&page.model).as_deref(),
        Some("Other steps at higher levels are not listed.")
    );
    page.send(QuestionsMsg::Answer(
        id("cli-reachability"),
        Status::Partial,
    ));
    page.send(PlanMsg::Target(TrackId::Authn, Level::from_number(1)));
    assert_eq!(
        beyond_targets(&page.model).as_deref(),
        Some("Other steps above the targets are not listed.")
    );
    page.send(PlanMsg::Target(TrackId::Cli, Level::from_number(3)));
    assert_eq!(beyond_targets(&page.model), None);
}

#[test]
fn what_is_filed_is_not_filed_twice_and_what_is_planned_is_said() {
    let mut page = Page::open(Vec::new(), "/plan");
    let gap = id("general-vdp");
    for one in CriterionId::all().filter(|one| *one != gap) {
        page.send(QuestionsMsg::Answer(one, Status::Met));
    }
    page.send(QuestionsMsg::Answer(gap, Status::NotMet));
    page.send(PlanMsg::Sort);
    assert!(wants_issue(&page.model, gap));
    assert!(!wants_issue(&page.model, id("cli-sbom")), "it is met");
    assert_eq!(next(&page.model)[0].planned, None);
    let change = |field, text: &str| PlanMsg::Change(gap, field, text.to_owned());
    page.send(change(PlanField::Due, "2027-Q1"));
    page.send(change(PlanField::Owner, "Ada"));
    page.send(change(PlanField::Url, "https://code.example/a/b/issues/7"));
    let card = &next(&page.model)[0];
    assert_eq!(card.planned.as_deref(), Some("Q1 2027, Ada"));
    assert_eq!(
        card.tracked.as_ref().unwrap().host.as_deref(),
        Some("code.example")
    );
    assert!(!wants_issue(&page.model, gap));
}
