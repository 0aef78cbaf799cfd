//! Planned and accepted gaps: several planned at once, none accepted without a reason.

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::msg::Msg;
use plumbline::domain::assessment::{PlanState, Status};
use plumbline::domain::catalogue::CriterionId;
use plumbline::domain::scoring::score;
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::plan::update::{draft, undecided};
use plumbline::features::plan::view_model::{chosen, field, several};
use plumbline::features::questions::state::QuestionsMsg;

use crate::page::{Page, id};

fn page() -> Page {
    let mut page = Page::open(Vec::new(), "/plan");
    page.send(QuestionsMsg::Answer(vdp(), Status::NotMet));
    page
}

fn vdp() -> CriterionId {
    id("general-vdp")
}

fn plan(page: &mut Page, field: PlanField, text: &str) {
    page.send(PlanMsg::Change(vdp(), field, text.to_owned()));
}

/// State, reason and day as saved.
fn saved(page: &Page) -> [String; 3] {
    let item = page.model.mine.plan.items.get(vdp());
    let fields = [PlanField::State, PlanField::Reason, PlanField::LookAgain];
    fields.map(|field| item.value(field).as_str().to_owned())
}

#[test]
fn a_risk_is_accepted_once_there_is_a_reason_and_not_before() {
    let mut page = page();
    plan(&mut page, PlanField::State, "planned");
    plan(&mut page, PlanField::State, "accepted");
    assert_eq!(chosen(&page.model, vdp(), PlanField::State), "accepted");
    assert_eq!(saved(&page), ["planned", "", ""]);
    for blank in ["", "  "] {
        plan(&mut page, PlanField::Reason, blank);
        assert_eq!(saved(&page), ["planned", "", ""]);
    }
    // What is chosen is still chosen after a reload, and still not saved.
    let again = page.reload("/plan");
    assert_eq!(chosen(&again.model, vdp(), PlanField::State), "accepted");
    assert_eq!(saved(&again), ["planned", "", ""]);
    // No day belongs to what is not accepted.
    plan(&mut page, PlanField::LookAgain, "2027-06-30");
    assert_eq!(saved(&page), ["planned", "", ""]);
    plan(&mut page, PlanField::Reason, "Too few users");
    plan(&mut page, PlanField::LookAgain, " 2027-06-30 ");
    assert_eq!(saved(&page), ["accepted", "Too few users", "2027-06-30"]);
    assert_eq!(saved(&page.reload("/plan")), saved(&page));
    plan(&mut page, PlanField::State, "doing");
    assert_eq!(saved(&page), ["doing", "", ""]);
    page.send(Msg::Undo);
    assert_eq!(saved(&page), ["accepted", "Too few users", "2027-06-30"]);
}

#[test]
fn a_choice_that_is_given_up_leaves_nothing_behind() {
    let mut page = page();
    for before in ["", "open"] {
        plan(&mut page, PlanField::State, before);
        plan(&mut page, PlanField::State, "accepted");
        plan(&mut page, PlanField::State, before);
        assert_eq!(chosen(&page.model, vdp(), PlanField::State), before);
        assert_eq!(draft(&page.model, vdp(), PlanField::Reason), None);
        assert_eq!(saved(&page), [before, "", ""]);
    }
    plan(&mut page, PlanField::State, "accepted");
    page.send(Msg::Undo);
    assert_eq!(chosen(&page.model, vdp(), PlanField::State), "open");
}

#[test]
fn an_emptied_reason_and_a_broken_day_leave_the_last_good_ones() {
    let mut page = page();
    plan(&mut page, PlanField::State, "accepted");
    plan(&mut page, PlanField::Reason, "Too few users");
    plan(&mut page, PlanField::LookAgain, "2027-06-30");
    let good = saved(&page);
    plan(&mut page, PlanField::Reason, " ");
    let shown = field(&page.model, vdp(), PlanField::Reason);
    let problem = shown.problem.unwrap();
    assert!(problem.text.contains("Too few users"), "{}", problem.text);
    assert_eq!(saved(&page), good);
    page.send(Msg::Undo);
    assert_eq!(draft(&page.model, vdp(), PlanField::Reason), None);
    for bad in ["2027-06-3", "2027-Q2", "soon", "0027-06-30"] {
        plan(&mut page, PlanField::LookAgain, bad);
        let shown = field(&page.model, vdp(), PlanField::LookAgain);
        assert_eq!(shown.value, bad);
        assert!(shown.problem.is_some(), "{bad}");
        assert_eq!(saved(&page), good);
        let again = page.reload("/plan");
        assert_eq!(draft(&again.model, vdp(), PlanField::LookAgain), Some(bad));
    }
    plan(&mut page, PlanField::LookAgain, "");
    assert_eq!(saved(&page), ["accepted", "Too few users", ""]);
}

#[test]
fn neither_planned_nor_accepted_changes_a_level_or_an_answer() {
    let mut page = page();
    let before = (score(&page.model.mine), page.model.mine.answers.clone());
    plan(&mut page, PlanField::State, "accepted");
    plan(&mut page, PlanField::Reason, "Too few users");
    let all: Vec<_> = several(&page.model).iter().map(|line| line.id).collect();
    page.send(PlanMsg::MarkPlanned(all));
    assert_eq!(
        (score(&page.model.mine), page.model.mine.answers.clone()),
        before
    );
}

#[test]
fn several_gaps_are_marked_as_planned_as_one_change_and_what_is_decided_stays() {
    let mut page = page();
    plan(&mut page, PlanField::State, "doing");
    plan(&mut page, PlanField::Owner, "Ada");
    let open = undecided(&page.model);
    assert!(open.len() > 3 && !open.contains(&vdp()));
    let before = page.model.mine.plan.clone();
    page.send(PlanMsg::MarkPlanned(Vec::new()));
    assert_eq!(page.model.mine.plan, before);
    let three = vec![open[0], open[1], open[2], vdp()];
    page.send(PlanMsg::MarkPlanned(three));
    for one in &open[..3] {
        let item = page.model.mine.plan.items.get(*one);
        assert_eq!(item.state, Some(PlanState::Planned));
    }
    assert_eq!(saved(&page)[0], "doing");
    let steps = Effect::Focus(Focus::Element("steps".to_owned()));
    assert!(page.effects.contains(&steps));
    assert!(!undecided(&page.model).contains(&open[0]));
    let again = page.reload("/plan").model.mine.plan;
    assert_eq!(again, page.model.mine.plan);
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.plan, before);
}
