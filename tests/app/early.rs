//! Answers that were given before the program was there.

use plumbline::app::effect::Effect;
use plumbline::app::msg::Msg;
use plumbline::domain::assessment::Status;
use plumbline::domain::catalogue::{CriterionId, criteria};
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::file;
use proptest::prelude::*;

use crate::page::{Page, filed, id};

/// One choice: the message of the app, and the words by which `static-form.js` records it.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    msg: QuestionsMsg,
    words: String,
}

pub(crate) fn answer(id: CriterionId, status: Status) -> Choice {
    Choice {
        msg: QuestionsMsg::Answer(id, status),
        words: format!("{} {}", id.get().slug, status.slug()),
    }
}

fn tick(id: CriterionId, place: usize, ticked: bool) -> Choice {
    let sign = if ticked { '+' } else { '-' };
    Choice {
        msg: QuestionsMsg::Tick(id, place, ticked),
        words: format!("{} {sign}{}", id.get().slug, id.get().required[place].id),
    }
}

/// A record of these choices, as `boot.js` gives it to the app: made at this time of the day of all tests.
pub(crate) fn record_at(time: &str, choices: &[Choice]) -> String {
    let line = |choice: &Choice| format!("2026-11-20T{time}.123Z {}", choice.words);
    choices.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The same, made after whatever is saved.
pub(crate) fn record(choices: &[Choice]) -> String {
    record_at("14:00:00", choices)
}

fn choice() -> impl Strategy<Value = Choice> {
    let place = 0..criteria().len();
    (place, 0..Status::ALL.len(), 0..9_usize, any::<bool>()).prop_map(
        |(place, status, check, ticked)| {
            let one = &criteria()[place];
            if check < one.required.len() && one.required.len() > 1 {
                tick(one.id, check, ticked)
            } else {
                answer(one.id, Status::ALL[status])
            }
        },
    )
}

/// How many sequences are tried; `cargo xtask test --all` sets the variable of proptest.
const CASES: u32 = 256;

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    /// The page is opened at any moment of a sequence, its program comes at any later one, and before that the
    /// page was perhaps left and opened again.
    #[test]
    fn it_ends_as_if_the_program_had_been_there(
        choices in prop::collection::vec(choice(), 0..40),
        moments in prop::array::uniform2(any::<prop::sample::Index>()),
        saved in any::<bool>(),
    ) {
        let mut at = moments.map(|moment| moment.index(choices.len() + 1));
        at.sort_unstable();
        let [opened, taken] = at;
        let opened = if saved { opened } else { 0 };

        let mut before = Page::open(Vec::new(), "/assess/authn");
        for choice in &choices[..opened] {
            before.send(choice.msg.clone());
        }
        let mut whole = before.reload("/assess/authn");
        for choice in &choices[opened..] {
            whole.send(choice.msg.clone());
        }

        let mut page = Page::early(before.storage, &record(&choices[opened..taken]));
        prop_assert_eq!(page.effects.contains(&Effect::ForgetEarly), taken > opened);
        for choice in &choices[taken..] {
            page.send(choice.msg.clone());
        }
        prop_assert_eq!(file::write(&filed(&page.model.mine)), file::write(&filed(&whole.model.mine)));
        let again = page.reload("");
        prop_assert_eq!(&again.model.mine, &page.model.mine);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    /// The lazy parts come at any later moment, and answers are taken away, too.
    #[test]
    fn it_ends_as_if_all_parts_had_been_there(
        choices in prop::collection::vec((choice(), any::<bool>()), 0..40),
        moments in prop::array::uniform2(any::<prop::sample::Index>()),
    ) {
        let mut at = moments.map(|moment| moment.index(choices.len() + 1));
        at.sort_unstable();
        let [taken, come] = at;
        let early: Vec<_> = choices[..taken].iter().map(|(choice, _)| choice.clone()).collect();
        let later = choices[taken..].iter().map(|(choice, clears)| match &choice.msg {
            QuestionsMsg::Answer(id, _) if *clears => QuestionsMsg::Clear(*id),
            msg => msg.clone(),
        });
        let mut whole = Page::open(Vec::new(), "/assess/authn");
        for choice in &early {
            whole.send(choice.msg.clone());
        }
        let mut page = Page::first_part_early(&record(&early));
        for (place, msg) in later.enumerate() {
            if taken + place == come {
                page.parts_come();
            }
            whole.send(msg.clone());
            page.send(msg);
        }
        page.parts_come();
        // Not the number of changes: a tick that is followed by an answer comes to nothing.
        prop_assert_eq!(&page.model.mine.answers, &whole.model.mine.answers);
    }
}

fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked.and_then(|cases| cases.parse().ok()).unwrap_or(CASES)
}

#[test]
fn what_cannot_be_stored_stays_recorded_until_it_is() {
    let one = id("authn-verify-email");
    let mut page = Page::open(Vec::new(), "/assess/authn");
    page.is_stuffed = true;
    page.send(Msg::Replay(record(&[answer(one, Status::Met)])));
    assert!(!page.effects.contains(&Effect::ForgetEarly));
    page.send(QuestionsMsg::Answer(one, Status::NotMet));
    assert!(!page.effects.contains(&Effect::ForgetEarly));
    // Otherwise the next start would answer it as it was.
    page.is_stuffed = false;
    page.send(QuestionsMsg::Answer(one, Status::Partial));
    assert!(page.effects.contains(&Effect::ForgetEarly));
    page.send(QuestionsMsg::Answer(one, Status::Met));
    assert!(!page.effects.contains(&Effect::ForgetEarly));
}

#[test]
fn ticks_that_come_to_met_give_the_answer_once_the_part_is_there() {
    let one = id("authn-verify-email");
    let ticks: Vec<_> = (0..one.get().required.len())
        .map(|place| tick(one, place, true))
        .collect();
    let mut page = Page::first_part_early(&record(&ticks));
    assert!(!page.is_loading());
    assert_eq!(page.model.mine.answers.get(one).status, None);
    page.parts_come();
    assert_eq!(page.model.mine.answers.get(one).status, Some(Status::Met));
}

#[test]
fn what_was_answered_while_saved_work_was_missing_is_not_replaced() {
    let (first, second) = (id("authn-verify-email"), id("general-vdp"));
    let mut before = Page::open(Vec::new(), "");
    before.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    let choices = [answer(first, Status::Met), answer(second, Status::Met)];
    let mut page = Page::first_part_with(before.storage, &record_at("13:00:00", &choices));
    page.parts_fail();
    page.go("/assess/authn");
    page.send(QuestionsMsg::Answer(first, Status::NotMet));
    page.parts_come();
    let answers = &page.model.mine.answers;
    assert_eq!(answers.get(first).status, Some(Status::NotMet));
    assert_eq!(answers.get(second).status, Some(Status::Met));
    assert!(page.effects.contains(&Effect::ForgetEarly));
}

#[test]
fn the_first_part_alone_takes_the_answers_of_a_first_visit_over() {
    let one = id("authn-verify-email");
    let choices = [answer(one, Status::Met), answer(one, Status::Partial)];
    let page = Page::first_part_early(&record(&choices));
    assert_eq!(
        page.model.mine.answers.get(one).status,
        Some(Status::Partial)
    );
    assert!(page.effects.contains(&Effect::ForgetEarly));
}

#[test]
fn a_record_goes_to_the_saved_assessment() {
    let (first, second) = (id("authn-verify-email"), id("general-vdp"));
    let mut before = Page::open(Vec::new(), "");
    before.send(QuestionsMsg::Answer(first, Status::Met));
    let page = Page::early(before.storage, &record(&[answer(second, Status::Met)]));
    let mine = &page.model.mine;
    assert_eq!(mine.metadata.id, before.model.mine.metadata.id);
    assert_eq!(mine.answers.get(first).status, Some(Status::Met));
    assert_eq!(mine.answers.get(second).status, Some(Status::Met));
}
