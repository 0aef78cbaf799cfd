//! Answers that were given before the program was there.

use plumbline::app::effect::Effect;
use plumbline::app::messages::{Done, Notice};
use plumbline::app::msg::Msg;
use plumbline::app::words::done;
use plumbline::domain::assessment::Status;
use plumbline::domain::catalogue::{CriterionId, criteria};
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::file;
use plumbline::formats::storage::{read_backup, write_backup};
use proptest::prelude::*;

use crate::page::{Page, filed, id};

/// One choice: the message of the app, and the words by which `static-form.js` records it.
#[derive(Clone, Debug)]
struct Choice {
    msg: QuestionsMsg,
    words: String,
}

fn answer(id: CriterionId, status: Status) -> Choice {
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
fn record_at(time: &str, choices: &[Choice]) -> String {
    let line = |choice: &Choice| format!("2026-11-20T{time}.123Z {}", choice.words);
    choices.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The same, made after whatever is saved.
fn record(choices: &[Choice]) -> String {
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
fn an_old_record_replaces_no_answer_that_was_given_since() {
    let (first, second) = (id("authn-verify-email"), id("general-vdp"));
    let mut before = Page::open(Vec::new(), "");
    before.send(QuestionsMsg::Answer(first, Status::NotMet));
    let choices = [answer(first, Status::Met), answer(second, Status::Met)];
    let old = Page::early(before.storage.clone(), &record_at("13:00:00", &choices));
    let answers = |page: &Page| [first, second].map(|id| page.model.mine.answers.get(id).status);
    assert_eq!(answers(&old), [Some(Status::NotMet), Some(Status::Met)]);
    assert!(old.effects.contains(&Effect::ForgetEarly));
    let new = Page::early(before.storage, &record(&choices));
    assert_eq!(answers(&new), [Some(Status::Met), Some(Status::Met)]);
}

#[test]
fn an_old_choice_counts_where_the_answer_is_still_what_it_was_then() {
    let (one, other) = (id("authn-verify-email"), id("general-vdp"));
    let mut before = Page::open(Vec::new(), "");
    before.send(QuestionsMsg::Answer(one, Status::Met));
    before.send(QuestionsMsg::Answer(other, Status::Met));
    // Another tab has changed the second answer meanwhile.
    before.send(QuestionsMsg::Answer(other, Status::Unknown));
    let line = |slug: &str| format!("2026-11-19T08:00:00.000Z {slug} partial met");
    let early = [line("authn-verify-email"), line("general-vdp")].join("\n");
    let page = Page::early(before.storage, &early);
    let status = |id| page.model.mine.answers.get(id).status;
    assert_eq!(status(one), Some(Status::Partial));
    assert_eq!(status(other), Some(Status::Unknown));
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
fn a_backup_of_a_page_whose_program_never_came_holds_what_was_answered() {
    let (first, second) = (id("authn-verify-email"), id("general-vdp"));
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(first, Status::NotMet));
    let items = [
        (
            "plumbline:early:2",
            "2026-11-19T08:00:09.000Z general-vdp met\n",
        ),
        (
            "plumbline:early:1",
            "2026-11-19T08:00:01.000Z general-vdp partial\n\
             2026-11-19T08:00:02.000Z authn-verify-email met\n\
             general-vdp not-met\n",
        ),
    ];
    let backup = write_backup(&items);
    page.send(LibraryMsg::Import(read_backup(&backup).unwrap()));
    let answers = &page.model.mine.answers;
    assert_eq!(answers.get(first).status, Some(Status::NotMet));
    assert_eq!(answers.get(second).status, Some(Status::Met));
    let said = Notice::Done(Done::Added, done::added(0, 0, 0, true));
    assert_eq!(page.notice(), Some(said));
}

#[test]
fn a_backup_that_is_imported_again_says_that_it_adds_nothing() {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(
        id("authn-verify-email"),
        Status::NotMet,
    ));
    let one = id("general-vdp");
    let check = one.get().required[0].id;
    let tick = format!("2026-11-19T08:00:01.000Z general-vdp +{check}\n");
    let backup = write_backup(&[("plumbline:early:1", tick.as_str())]);
    for added in [true, false] {
        page.send(LibraryMsg::Import(read_backup(&backup).unwrap()));
        assert!(page.model.mine.answers.get(one).checks.has(0));
        let said = Notice::Done(Done::Added, done::added(0, 0, 0, added));
        assert_eq!(page.notice(), Some(said));
    }
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
fn a_damaged_record_says_what_is_left_of_it() {
    let one = id("authn-verify-email");
    let damaged = "\u{0}\nx authn-verify-email\nx nobody met\n\nx authn-verify-email +nothing\n\
                   x authn-verify-email \nx authn-verify-email \u{2714}mandatory\nx authn-verify-email maybe";
    let page = Page::early(Vec::new(), damaged);
    assert!(page.model.mine.is_blank());
    let page = Page::early(
        Vec::new(),
        &[damaged, "x authn-verify-email met"].join("\n"),
    );
    assert_eq!(page.model.mine.answers.get(one).status, Some(Status::Met));
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
