//! A second person agrees with answers, and whoever gave them takes that over.

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::msg::Msg;
use plumbline::domain::assessment::{
    Assessment, Checked, Due, NOTE, Reason, SHORT, Section, Status, Text,
};
use plumbline::domain::catalogue::CriterionId;
use plumbline::domain::compare::{bring, differing, newly_checked};
use plumbline::domain::date::Date;
use plumbline::features::check::second_person::{NAME_ID, SECOND_ID, agree_id};
use plumbline::features::check::state::CheckMsg;
use plumbline::features::check::view_model::answers;
use plumbline::features::check::view_model::second_person::{name, second};
use plumbline::features::import::state::ImportMsg;
use plumbline::features::merge::state::MergeMsg;
use plumbline::features::merge::view_model::{checks, differences, go};
use plumbline::features::preview::state::PreviewMsg;
use plumbline::features::preview::view_model::shared::shared;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::file;
use plumbline::formats::link::{Choice, copy_for};
use plumbline::formats::words::report::checked_words;

use crate::page::{Page, id};

const ANSWERED: [&str; 3] = ["authn-mfa-totp", "general-vdp", "cli-sbom"];

fn page() -> Page {
    let mut page = Page::open(Vec::new(), "/review");
    page.send(ProfileMsg::Name("Example".to_owned()));
    page.send(ProfileMsg::Assessor("Ada Lead".to_owned()));
    for slug in ANSWERED {
        page.send(QuestionsMsg::Answer(id(slug), Status::Met));
    }
    page
}

fn checked(one: &Assessment) -> Vec<CriterionId> {
    one.checked().map(|(id, _)| id).collect()
}

fn goes_to(page: &Page, id: &str) -> bool {
    page.effects
        .contains(&Effect::Focus(Focus::Element(id.to_owned())))
}

#[test]
fn nobody_agrees_without_a_name_or_with_themselves() {
    let mut page = page();
    for (typed, cause) in [
        ("", "missing"),
        ("  ", "missing"),
        (" ada lead", "same-person"),
    ] {
        page.send(CheckMsg::Name(typed.to_owned()));
        assert_eq!(name(&page.model).problem, None);
        for msg in [CheckMsg::Agree(id(ANSWERED[0])), CheckMsg::AgreeWithRest] {
            page.send(msg);
            assert!(goes_to(&page, NAME_ID), "{typed:?}");
            assert_eq!(name(&page.model).problem.unwrap().cause, cause);
        }
    }
    assert!(checked(&page.model.mine).is_empty());
}

#[test]
fn one_answer_after_the_other_or_the_rest_at_once_and_undo_takes_it_back() {
    let mut page = page();
    let first = id(ANSWERED[0]);
    page.send(CheckMsg::Name("Kim".to_owned()));
    page.send(CheckMsg::Agree(first));
    assert!(goes_to(&page, &agree_id(first)));
    let all = second(&page.model).unwrap();
    assert!(
        all.said.starts_with("Checked: 1 of 3 answers, by Kim, "),
        "{}",
        all.said
    );
    assert_eq!(
        all.rest.as_deref(),
        Some("I agree with the other 2 answers")
    );
    page.send(CheckMsg::AgreeWithRest);
    assert!(goes_to(&page, SECOND_ID));
    assert_eq!(checked(&page.model.mine).len(), 3);
    assert_eq!(second(&page.model).unwrap().rest, None);
    page.send(Msg::Undo);
    assert_eq!(checked(&page.model.mine), [first]);
    page.send(CheckMsg::Uncheck(first));
    assert!(checked(&page.model.mine).is_empty());
    // What has no answer offers nothing to agree with.
    let tracks = answers(&page.model);
    let lines = tracks.iter().flat_map(|track| &track.levels);
    let buttons = lines
        .flat_map(|(_, lines)| lines)
        .filter(|line| line.check.is_some());
    assert_eq!(buttons.count(), 3);
}

#[test]
fn an_answer_that_changes_is_not_checked_any_more() {
    let mut page = page();
    page.send(CheckMsg::Name("Kim".to_owned()));
    page.send(QuestionsMsg::Answer(id(ANSWERED[1]), Status::NotApplicable));
    page.send(QuestionsMsg::Reason(id(ANSWERED[1]), "no users".to_owned()));
    page.send(CheckMsg::AgreeWithRest);
    page.send(QuestionsMsg::Answer(id(ANSWERED[0]), Status::Partial));
    page.send(QuestionsMsg::Reason(
        id(ANSWERED[1]),
        "few users".to_owned(),
    ));
    assert_eq!(checked(&page.model.mine), [id(ANSWERED[2])]);
}

/// The way of it: the lead's link, the colleague's copy, the colleague's link, the lead's own.
#[test]
fn a_colleagues_checks_come_back_whole_and_who_checked_leaves_with_every_copy() {
    let mut lead = page();
    let mut colleague = Page::open(Vec::new(), "");
    colleague.send(ImportMsg::FileRead(Ok(file::write(&lead.model.mine))));
    colleague.send(PreviewMsg::SaveCopy);
    colleague.send(CheckMsg::Name("Kim".to_owned()));
    colleague.send(QuestionsMsg::Answer(id(ANSWERED[2]), Status::NotMet));
    colleague.send(CheckMsg::AgreeWithRest);
    // Whoever answers otherwise checks nothing by that, so their own answer is checked like the others.
    let sent = copy_for(&colleague.model.mine, &Choice::default());
    lead.send(ImportMsg::FileRead(Ok(file::write(&sent))));
    assert_eq!(
        differences(&lead.model).unwrap().len(),
        1,
        "the one that differs"
    );
    let found = checks(&lead.model).unwrap();
    assert_eq!(found.said, "Kim agrees with 2 of your answers.");
    lead.send(MergeMsg::TakeChecks);
    assert_eq!(
        checked(&lead.model.mine),
        [id(ANSWERED[0]), id(ANSWERED[1])]
    );
    assert_eq!(checks(&lead.model), None);
    let words = checked_words(&lead.model.mine, str::to_owned).unwrap();
    assert!(words.starts_with("2 of 3 answers, by Kim, "), "{words}");
    lead.send(Msg::Undo);
    assert!(checked(&lead.model.mine).is_empty());
}

#[test]
fn checks_alone_are_no_difference_and_can_still_be_taken_over() {
    let lead = page();
    let mut theirs = page();
    theirs.send(CheckMsg::Name("Kim".to_owned()));
    theirs.send(CheckMsg::AgreeWithRest);
    let theirs = theirs.model.mine;
    assert!(differing(&lead.model.mine, &theirs).is_empty());
    let mut lead = lead;
    lead.send(ImportMsg::FileRead(Ok(file::write(&theirs))));
    assert!(shared(&lead.model).unwrap().banner.has_own);
    assert_eq!(go(&lead.model).as_deref(), Some("Show 3 checked answers"));
    lead.send(MergeMsg::TakeChecks);
    assert_eq!(checked(&lead.model.mine).len(), 3);
    assert_eq!(go(&lead.model), None);
}

#[test]
fn a_check_comes_with_its_answer_and_never_with_another_reason() {
    let mut mine = page().model.mine;
    let mut theirs = page();
    theirs.send(CheckMsg::Name("Kim".to_owned()));
    theirs.send(QuestionsMsg::Answer(id(ANSWERED[0]), Status::Partial));
    theirs.send(QuestionsMsg::Answer(id(ANSWERED[1]), Status::NotApplicable));
    theirs.send(QuestionsMsg::Reason(id(ANSWERED[1]), "no users".to_owned()));
    theirs.send(CheckMsg::AgreeWithRest);
    let theirs = theirs.model.mine;
    bring(&mut mine, &theirs, Section::Criterion(id(ANSWERED[0])));
    assert_eq!(checked(&mine), [id(ANSWERED[0])]);
    // The same answer for another reason is another statement.
    let answer = mine.answers.get_mut(id(ANSWERED[1]));
    answer.give(Status::NotApplicable);
    answer.reason = Reason::Withheld;
    assert_eq!(newly_checked(&mine, &theirs), [id(ANSWERED[2])]);
}

#[test]
fn a_plan_without_its_notes_takes_none_away() {
    let mut mine = page();
    let gap = id(ANSWERED[0]);
    mine.send(QuestionsMsg::Answer(gap, Status::NotMet));
    mine.model.mine.plan.items.get_mut(gap).due = Due::parse("2027-Q1");
    mine.model.mine.plan.items.get_mut(gap).note = Text::typed("for us alone", NOTE);
    let sent = copy_for(&mine.model.mine, &Choice::board());
    assert!(differing(&mine.model.mine, &sent).is_empty());
    mine.send(ImportMsg::FileRead(Ok(file::write(&sent))));
    mine.send(MergeMsg::Replace);
    let note = &mine.model.mine.plan.items.get(gap).note;
    assert_eq!(note.as_str(), "for us alone");
}

#[test]
fn a_reason_that_a_copy_kept_back_was_checked_by_nobody() {
    let mut mine = page();
    let open = id(ANSWERED[0]);
    mine.send(QuestionsMsg::Answer(open, Status::NotApplicable));
    mine.send(QuestionsMsg::Reason(open, "no accounts".to_owned()));
    let mut theirs = copy_for(&mine.model.mine, &Choice::default());
    let day = Date::parse("2026-11-29").unwrap();
    let kim = Checked::new(Text::typed("Kim", SHORT), day).unwrap();
    theirs.check(&ANSWERED.map(id), &kim);
    assert_eq!(
        newly_checked(&mine.model.mine, &theirs),
        [id(ANSWERED[1]), id(ANSWERED[2])]
    );
    let mut brought = mine.model.mine.clone();
    bring(&mut brought, &theirs, Section::Criterion(open));
    assert!(brought.answers.get(open).checked.is_none());
    // A reason of an answer that was changed since is no part of the answer.
    mine.send(QuestionsMsg::Answer(open, Status::Met));
    let mut theirs = copy_for(&mine.model.mine, &Choice::everything());
    theirs.check(&[open], &kim);
    assert_eq!(newly_checked(&mine.model.mine, &theirs), [open]);
}

#[test]
fn what_has_no_reason_yet_and_what_one_suggested_is_not_checked() {
    let mut page = page();
    page.send(QuestionsMsg::Answer(id(ANSWERED[0]), Status::NotApplicable));
    page.model
        .mine
        .answers
        .get_mut(id(ANSWERED[1]))
        .suggested_by = Text::typed("Kim", SHORT);
    page.send(CheckMsg::Name("kim".to_owned()));
    page.send(CheckMsg::AgreeWithRest);
    assert_eq!(checked(&page.model.mine), [id(ANSWERED[2])]);
    assert_eq!(page.model.messages.announcement(), "One answer is checked.");
    page.send(CheckMsg::Agree(id(ANSWERED[1])));
    assert_eq!(name(&page.model).problem.unwrap().cause, "same-person");
}
