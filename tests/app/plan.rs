//! The plan: kept, taken back, brought together, and never an answer by itself.

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::messages::{Done, Notice};
use plumbline::app::msg::Msg;
use plumbline::domain::assessment::{PlanState, Size, Status};
use plumbline::domain::catalogue::{CriterionId, Level, TrackId};
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::plan::update::{draft, steps};
use plumbline::features::plan::view_model::is_unsorted;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::share::state::{Export, ShareMsg};

use crate::page::{Page, filed, id};

fn page() -> Page {
    Page::open(Vec::new(), "/plan")
}

fn plan(page: &mut Page, of: CriterionId, field: PlanField, text: &str) {
    page.send(PlanMsg::Change(of, field, text.to_owned()));
}

#[test]
fn every_field_is_kept_before_the_handler_returns_and_taken_back() {
    let vdp = id("general-vdp");
    let mut page = page();
    let mut states = vec![filed(&page.model.mine).plan];
    for (field, text) in [
        (PlanField::State, "doing"),
        (PlanField::Due, " 2027-q1 "),
        (PlanField::Owner, "Ada"),
        (PlanField::Effort, "XL"),
        (PlanField::Impact, "L"),
        (PlanField::Url, "https://a.example/1"),
        (PlanField::Note, "Ask the board.\nThen write."),
    ] {
        plan(&mut page, vdp, field, text);
        states.push(page.model.mine.plan.clone());
        assert_eq!(page.reload("/plan").model.mine.plan, page.model.mine.plan);
    }
    page.send(PlanMsg::Target(TrackId::General, Some(Level::Two)));
    let item = page.model.mine.plan.items.get(vdp);
    assert_eq!(item.state, Some(PlanState::Doing));
    assert_eq!(item.due.as_ref().unwrap().as_str(), "2027-Q1");
    assert_eq!((item.effort, item.impact), (Some(Size::Xl), Some(Size::L)));
    assert_eq!(page.model.mine.answers.get(vdp).status, None);
    let target = |page: &Page| *page.model.mine.plan.targets.get(TrackId::General);
    assert_eq!(target(&page.reload("")), Some(Level::Two));
    while let Some(state) = states.pop() {
        page.send(Msg::Undo);
        assert_eq!(page.model.mine.plan, state);
    }
    assert!(page.model.history.is_empty());
}

#[test]
fn what_is_typed_in_one_go_is_one_step_for_each_field() {
    let vdp = id("general-vdp");
    let mut page = page();
    for text in ["A", "Ad", "Ada"] {
        plan(&mut page, vdp, PlanField::Owner, text);
    }
    for text in ["S", "So"] {
        plan(&mut page, vdp, PlanField::Note, text);
    }
    page.send(Msg::Undo);
    let owner = |page: &Page| page.model.mine.plan.items.get(vdp).owner.clone();
    assert_eq!(owner(&page).as_str(), "Ada");
    page.send(Msg::Undo);
    assert!(owner(&page).is_blank());
}

#[test]
fn what_is_not_valid_stays_on_the_page_and_out_of_the_plan() {
    let vdp = id("general-vdp");
    let mut page = page();
    for (field, good, bad) in [
        (PlanField::Due, "2027-12-31", "2027-13-01"),
        (PlanField::Url, "https://a.example/", "javascript:alert(1)"),
    ] {
        plan(&mut page, vdp, field, good);
        assert_eq!(draft(&page.model, vdp, field), None);
        let kept = page.model.mine.plan.items.get(vdp).clone();
        plan(&mut page, vdp, field, bad);
        assert_eq!(draft(&page.model, vdp, field), Some(bad));
        assert_eq!(page.model.mine.plan.items.get(vdp), &kept);
        page.send(Msg::Undo);
        assert_eq!(
            draft(&page.model, vdp, field),
            None,
            "nor after taking it back"
        );
        assert_eq!(page.model.mine.plan.items.get(vdp), &kept);
        page.send(Msg::Undo);
    }
    for (field, text) in [
        (PlanField::Impact, "XL"),
        (PlanField::Effort, "XXL"),
        (PlanField::State, "<b>"),
    ] {
        plan(&mut page, vdp, field, text);
        assert!(page.model.mine.plan.items.get(vdp).is_empty(), "{text}");
    }
}

#[test]
fn done_changes_no_answer_until_a_person_confirms_it() {
    let mail = id("authn-verify-email");
    let mut page = page();
    plan(&mut page, mail, PlanField::State, "done");
    assert_eq!(page.model.mine.answers.get(mail).status, None);
    page.send(PlanMsg::MarkMet(mail));
    assert_eq!(page.model.mine.answers.get(mail).status, Some(Status::Met));
    let steps = Effect::Focus(Focus::Element("steps".to_owned()));
    assert!(page.effects.contains(&steps));
    let notice = page.notice();
    assert!(matches!(notice, Some(Notice::Done(Done::MarkedMet, _))));
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.answers.get(mail).status, None);
    let state = &page.model.mine.plan.items.get(mail).state;
    assert_eq!(*state, Some(PlanState::Done), "the plan stays");
}

#[test]
fn a_step_that_is_being_edited_does_not_move_away() {
    let mut page = page();
    let before = steps(&page.model);
    let last = *before.last().unwrap();
    plan(&mut page, last, PlanField::Impact, "L");
    plan(&mut page, before[0], PlanField::Effort, "XL");
    assert_eq!(steps(&page.model), before);
    assert!(is_unsorted(&page.model));
    page.send(PlanMsg::Sort);
    assert_ne!(steps(&page.model), before);
    assert!(!is_unsorted(&page.model));
    let sorted = steps(&page.model);
    page.send(QuestionsMsg::Answer(sorted[0], Status::Met));
    assert!(!steps(&page.model).contains(&sorted[0]));
    page.go("#/plan");
    assert!(!is_unsorted(&page.model));
}

#[test]
fn a_step_goes_to_its_quarter_and_focus_goes_along() {
    let mut page = page();
    let vdp = id("general-vdp");
    let focus = Effect::Focus(Focus::Element("i-general-vdp-due".to_owned()));
    plan(&mut page, vdp, PlanField::Due, "2027-Q1");
    assert!(page.effects.contains(&focus));
    assert_eq!(
        page.model.messages.announcement(),
        format!("{} is now in the group Q1 2027.", vdp.get().title)
    );
    // A day of the same quarter, and what is no quarter, move nothing.
    for text in ["2027-03-31", "soon"] {
        plan(&mut page, vdp, PlanField::Due, text);
        assert!(!page.effects.contains(&focus), "{text}");
    }
    let due = page.model.mine.plan.items.get(vdp).due.clone();
    assert_eq!(due.unwrap().as_str(), "2027-03-31", "the day is kept");
    plan(&mut page, vdp, PlanField::Owner, "Ada");
    assert!(!page.effects.contains(&focus));
    plan(&mut page, vdp, PlanField::Due, "");
    assert!(page.effects.contains(&focus));
    assert!(page.model.messages.announcement().ends_with("No quarter."));
}

#[test]
fn a_plan_that_loses_its_last_word_stays_until_the_steps_are_sorted() {
    let sbom = id("cli-sbom");
    let mut page = page();
    plan(&mut page, sbom, PlanField::Owner, "A");
    assert!(steps(&page.model).contains(&sbom));
    plan(&mut page, sbom, PlanField::Owner, "");
    assert!(steps(&page.model).contains(&sbom), "its field has focus");
    page.send(PlanMsg::Sort);
    assert!(!steps(&page.model).contains(&sbom));
}

#[test]
fn two_tabs_plan_different_steps_and_both_stay() {
    let (vdp, sbom) = (id("general-vdp"), id("cli-sbom"));
    let mut page = page();
    plan(&mut page, vdp, PlanField::Owner, "Ada");
    let mut other = page.reload("/plan");
    plan(&mut other, sbom, PlanField::Owner, "Ben");
    plan(&mut page, vdp, PlanField::Due, "2027-Q1");
    for (key, text) in other.storage.clone() {
        page.send(LibraryMsg::OtherTab(Some((key, Some(text)))));
    }
    let item = |of: CriterionId| page.model.mine.plan.items.get(of).clone();
    assert_eq!(item(sbom).owner.as_str(), "Ben");
    assert!(item(vdp).due.is_some());
}

#[test]
fn the_files_of_the_plan_carry_all_of_it_whatever_is_shared() {
    let mut page = page();
    plan(&mut page, id("general-vdp"), PlanField::Owner, "Ada");
    plan(&mut page, id("general-vdp"), PlanField::Due, "2027-Q1");
    for (export, part) in [
        (Export::Plan, "\"Ada\""),
        (Export::Calendar, "DTSTART;VALUE=DATE:20270331"),
    ] {
        let end = [".", export.row().extension].concat();
        page.send(ShareMsg::Export(export));
        let Some(Effect::Download { name, text, .. }) = page.effects.first() else {
            panic!("no file");
        };
        assert!(
            name.starts_with("plumbline") && name.ends_with(&end),
            "{name}"
        );
        assert!(text.contains(part), "{text}");
    }
}
