//! Required checks that answer by themselves, once, and only where there is no answer.

use plumbline::app::msg::Msg;
use plumbline::domain::assessment::{Answer, Status};
use plumbline::domain::catalogue::CriterionId;
use plumbline::features::evidence::state::EvidenceMsg;
use plumbline::features::evidence::view_model::due::{Due, due};
use plumbline::features::questions::state::QuestionsMsg;

use crate::page::{Page, id};

fn tick(page: &mut Page, of: CriterionId, places: impl IntoIterator<Item = usize>) {
    for place in places {
        page.send(QuestionsMsg::Tick(of, place, true));
    }
}

fn answer(page: &Page, of: CriterionId) -> &Answer {
    page.model.mine.answers.get(of)
}

fn due_of(page: &Page, of: CriterionId) -> Due {
    due(&page.model, of).unwrap()
}

#[test]
fn the_last_check_answers_met_says_so_and_can_be_taken_back() {
    let mut page = Page::open(Vec::new(), "");
    let email = id("authn-verify-email");
    tick(&mut page, email, [0]);
    assert_eq!(answer(&page, email).status, None);
    tick(&mut page, email, [1]);
    assert_eq!(answer(&page, email).status, Some(Status::Met));
    let why = "Both checks are ticked. The answer is Met.";
    assert_eq!(due_of(&page, email).given.as_deref(), Some(why));
    let said = page.model.messages.announcement();
    assert!(
        said.starts_with(why) && said.contains("AN1.1: Met"),
        "{said}"
    );
    assert_eq!(page.reload("").model.mine, page.model.mine);

    page.send(EvidenceMsg::TakeBack(email));
    assert_eq!(answer(&page, email).status, None);
    assert!(answer(&page, email).checks.has(0) && answer(&page, email).checks.has(1));
    assert!(page.moves_focus(), "its button is gone");
    assert_eq!(due_of(&page, email).given, None);
    let offered = due_of(&page, email).suggestion.unwrap();
    assert_eq!(offered.status, Status::Met, "by a button now");
}

#[test]
fn every_criterion_with_several_checks_is_answered_by_those_that_count() {
    for one in CriterionId::all().filter(|id| id.get().required.len() > 1) {
        let mut page = Page::open(Vec::new(), "");
        let needed = (0..one.get().required.len()).filter(|place| !one.get().required[*place].soft);
        for place in needed {
            let before = answer(&page, one).status;
            assert!(before.is_none() || one.get().any_of, "{}", one.get().code);
            tick(&mut page, one, [place]);
        }
        assert_eq!(
            answer(&page, one).status,
            Some(Status::Met),
            "{}",
            one.get().code
        );
    }
}

#[test]
fn no_check_changes_an_answer_that_a_person_gave() {
    let email = id("authn-verify-email");
    for status in Status::ALL
        .into_iter()
        .filter(|status| *status != Status::Met)
    {
        let mut page = Page::open(Vec::new(), "");
        page.send(QuestionsMsg::Answer(email, status));
        tick(&mut page, email, [0, 1]);
        assert_eq!(answer(&page, email).status, Some(status));
        assert_eq!(due_of(&page, email).suggestion.unwrap().status, Status::Met);
    }
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(email, Status::Met));
    tick(&mut page, email, [0, 1]);
    page.send(QuestionsMsg::Tick(email, 1, false));
    assert_eq!(answer(&page, email).status, Some(Status::Met));
}

#[test]
fn an_answer_that_ticks_gave_goes_with_the_tick() {
    let email = id("authn-verify-email");
    // One of several checks is enough here.
    let any = CriterionId::all().find(|id| id.get().any_of).unwrap();
    for (one, places) in [(email, 0..2), (any, 0..1)] {
        let mut page = Page::open(Vec::new(), "");
        tick(&mut page, one, places);
        assert_eq!(answer(&page, one).status, Some(Status::Met));
        page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::NotMet));
        page.send(QuestionsMsg::Tick(one, 0, false));
        assert_eq!(answer(&page, one).status, None, "{}", one.get().code);
        assert!(
            page.model
                .messages
                .announcement()
                .contains("is not answered now")
        );
        page.send(Msg::Undo);
        assert_eq!(answer(&page, one).status, Some(Status::Met));
    }
    // One that is enough by itself may be exchanged for another.
    let mut page = Page::open(Vec::new(), "");
    tick(&mut page, any, [0, 1]);
    page.send(QuestionsMsg::Tick(any, 0, false));
    assert_eq!(answer(&page, any).status, Some(Status::Met));
    // Whoever answers after the ticks has the last word.
    for other in [
        Msg::from(QuestionsMsg::Answer(any, Status::Partial)),
        Msg::Undo,
    ] {
        let mut page = Page::open(Vec::new(), "");
        tick(&mut page, any, [0]);
        page.send(other);
        page.send(QuestionsMsg::Answer(any, Status::Met));
        page.send(QuestionsMsg::Tick(any, 0, false));
        assert_eq!(answer(&page, any).status, Some(Status::Met));
    }
    // Of another assessment nothing is remembered.
    page.send(Msg::New);
    page.send(QuestionsMsg::Answer(any, Status::Met));
    tick(&mut page, any, [0]);
    page.send(QuestionsMsg::Tick(any, 0, false));
    assert_eq!(
        answer(&page, any).status,
        Some(Status::Met),
        "a person gave it"
    );
}

#[test]
fn what_was_said_goes_with_the_next_change_and_undo_takes_one_step() {
    let mut page = Page::open(Vec::new(), "");
    let email = id("authn-verify-email");
    tick(&mut page, email, [0, 1]);
    page.send(Msg::Undo);
    assert_eq!(answer(&page, email).status, None);
    assert!(
        answer(&page, email).checks.has(1),
        "the tick was a person's own"
    );
    tick(&mut page, email, [1]);
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    assert_eq!(due(&page.model, email).and_then(|due| due.given), None);
}

#[test]
fn ticks_that_come_to_met_give_the_answer_once_the_part_has_come() {
    let mut page = Page::first_part(Vec::new(), "/assess/authn");
    let email = id("authn-verify-email");
    tick(&mut page, email, [0, 1]);
    assert_eq!(answer(&page, email).status, None);
    assert!(
        !page.is_loading() && page.problem().is_none(),
        "nobody waits"
    );
    page.parts_come();
    assert_eq!(answer(&page, email).status, Some(Status::Met));
}
