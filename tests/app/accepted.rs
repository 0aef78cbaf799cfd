//! Planned and accepted gaps: several changed at once, none accepted without a reason.

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::msg::Msg;
use plumbline::domain::assessment::{PlanState, Size, Status};
use plumbline::domain::catalogue::CriterionId;
use plumbline::domain::scoring::score;
use plumbline::features::plan::state::{ForSeveral, PlanField, PlanMsg};
use plumbline::features::plan::update::{draft, steps};
use plumbline::features::plan::view_model::{accepted, chosen, field, options};
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
    for before in ["", "planned"] {
        plan(&mut page, PlanField::State, before);
        plan(&mut page, PlanField::State, "accepted");
        plan(&mut page, PlanField::State, before);
        assert_eq!(chosen(&page.model, vdp(), PlanField::State), before);
        assert_eq!(draft(&page.model, vdp(), PlanField::Reason), None);
        assert_eq!(saved(&page), [before, "", ""]);
    }
    plan(&mut page, PlanField::State, "accepted");
    page.send(Msg::Undo);
    assert_eq!(chosen(&page.model, vdp(), PlanField::State), "planned");
}

#[test]
fn the_state_open_of_other_programs_is_shown_as_not_started_and_stays() {
    let mut page = page();
    plan(&mut page, PlanField::State, "open");
    assert_eq!(saved(&page), ["open", "", ""]);
    assert_eq!(chosen(&page.model, vdp(), PlanField::State), "");
    // A risk that is accepted over it and given up again leaves it as it was.
    plan(&mut page, PlanField::State, "accepted");
    plan(&mut page, PlanField::State, "");
    assert_eq!(saved(&page), ["", "", ""]);
    plan(&mut page, PlanField::State, "open");
    let none = options(vdp(), PlanField::State).swap_remove(0);
    assert_eq!(none, ("", "No status".to_owned()));
    plan(&mut page, PlanField::State, "");
    assert_eq!(saved(&page), ["", "", ""]);
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
fn a_day_that_there_is_not_is_said_and_one_that_is_over_is_remarked_on() {
    let mut page = page();
    plan(&mut page, PlanField::State, "accepted");
    plan(&mut page, PlanField::Reason, "Too few users");
    let said = |page: &Page| {
        let field = field(&page.model, vdp(), PlanField::LookAgain);
        let problem = field.problem.map(|problem| problem.text);
        (field.hint.unwrap(), problem.unwrap_or_default())
    };
    let (ahead, over) = (
        "From that day on, “Check answers” lists it.",
        "This day is in the past: “Check answers” lists the risk now.",
    );
    for none in ["2027-02-30", "0028-01-01", " 2027-13-01 "] {
        plan(&mut page, PlanField::LookAgain, none);
        let no_day = "Enter an existing day between 1990 and 2099. It is not saved until then.";
        assert_eq!(said(&page), (ahead, no_day.to_owned()), "{none}");
    }
    plan(&mut page, PlanField::LookAgain, "2027-06-3");
    assert!(said(&page).1.starts_with("This date is not complete"));
    plan(&mut page, PlanField::LookAgain, "2027-06-30");
    assert_eq!(said(&page), (ahead, String::new()));
    plan(&mut page, PlanField::LookAgain, "2027-06-31");
    let kept =
        "Enter an existing day between 1990 and 2099. The last valid date is saved: 30 June 2027.";
    assert_eq!(said(&page), (ahead, kept.to_owned()));
    plan(&mut page, PlanField::LookAgain, "2020-06-30");
    assert_eq!(said(&page), (over, String::new()));
}

#[test]
fn neither_planned_nor_accepted_changes_a_level_or_an_answer() {
    let mut page = page();
    let before = (score(&page.model.mine), page.model.mine.answers.clone());
    plan(&mut page, PlanField::State, "accepted");
    plan(&mut page, PlanField::Reason, "Too few users");
    let all = steps(&page.model);
    page.send(PlanMsg::ChangeSeveral(all, to_all()));
    assert_eq!(
        (score(&page.model.mine), page.model.mine.answers.clone()),
        before
    );
}

/// What is chosen for several steps: a state, a quarter and an owner.
fn to_all() -> ForSeveral {
    ForSeveral {
        due: Some("2027-Q2".to_owned()),
        owner: Some("Ben".to_owned()),
        state: Some("planned".to_owned()),
    }
}

#[test]
fn several_steps_are_changed_as_one_change_and_what_is_not_chosen_stays() {
    let mut page = page();
    plan(&mut page, PlanField::Effort, "XL");
    plan(&mut page, PlanField::Owner, "Ada");
    let met = id("general-typosquatting");
    page.send(QuestionsMsg::Answer(met, Status::Met));
    let all = steps(&page.model);
    let before = page.model.mine.plan.clone();
    for (ids, changes) in [
        (Vec::new(), to_all()),
        (all.clone(), ForSeveral::default()),
        // What is no step is not changed.
        (vec![met], to_all()),
    ] {
        page.send(PlanMsg::ChangeSeveral(ids, changes));
        assert_eq!(page.model.mine.plan, before);
    }
    let three = vec![all[0], all[1], vdp()];
    page.send(PlanMsg::ChangeSeveral(three.clone(), to_all()));
    for one in &three {
        let item = page.model.mine.plan.items.get(*one);
        assert_eq!(item.state, Some(PlanState::Planned));
        assert_eq!(item.due.as_ref().unwrap().as_str(), "2027-Q2");
        assert_eq!(item.owner.as_str(), "Ben");
    }
    let item = page.model.mine.plan.items.get(vdp());
    assert_eq!(item.effort, Some(Size::Xl));
    let other = page.model.mine.plan.items.get(all[2]);
    assert_eq!(other, before.items.get(all[2]));
    assert_eq!(page.model.messages.announcement(), "3 steps changed.");
    let heading = Effect::Focus(Focus::Element("steps".to_owned()));
    assert!(page.effects.contains(&heading));
    let again = page.reload("/plan").model.mine.plan;
    assert_eq!(again, page.model.mine.plan);
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.plan, before, "one step back");
}

#[test]
fn no_risk_is_accepted_of_several_and_a_choice_without_a_reason_is_given_up() {
    let mut page = page();
    plan(&mut page, PlanField::State, "accepted");
    let change = |text: &str| {
        let by = ForSeveral {
            state: Some(text.to_owned()),
            ..ForSeveral::default()
        };
        PlanMsg::ChangeSeveral(vec![vdp()], by)
    };
    page.send(change("doing"));
    assert_eq!(saved(&page), ["doing", "", ""]);
    assert_eq!(chosen(&page.model, vdp(), PlanField::State), "doing");
    assert_eq!(draft(&page.model, vdp(), PlanField::Reason), None);
    page.send(change("accepted"));
    assert_eq!(saved(&page), ["", "", ""]);
}

#[test]
fn an_accepted_risk_is_listed_with_its_reason_and_can_be_a_step_again() {
    let mut page = page();
    page.send(PlanMsg::Accept(vdp()));
    let on = |field: &str| Effect::Focus(Focus::Element(["i-general-vdp-", field].concat()));
    assert!(page.effects.contains(&on("reason")));
    assert_eq!(accepted(&page.model), [], "there is no reason yet");
    plan(&mut page, PlanField::Reason, "Too few users");
    let [risk] = accepted(&page.model).try_into().unwrap();
    assert_eq!((risk.id, risk.reason.as_str()), (vdp(), "Too few users"));
    assert_eq!(
        risk.look_again,
        "You have set no date to look at this risk again."
    );
    page.send(PlanMsg::Edit(vdp()));
    assert_eq!(page.effects, [on("reason")]);
    plan(&mut page, PlanField::State, "");
    assert_eq!(accepted(&page.model), []);
    assert!(
        page.effects.contains(&on("state")),
        "it moves, focus goes along"
    );
    page.send(PlanMsg::Edit(vdp()));
    assert_eq!(page.effects, [on("due")]);
}
