//! Which choices of a record count: old ones, damaged ones, and those of a backup.

use plumbline::app::effect::Effect;
use plumbline::app::messages::{Done, Notice};
use plumbline::app::words::done;
use plumbline::domain::assessment::Status;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::storage::{read_backup, write_backup};

use crate::early::{answer, record, record_at};
use crate::page::{Page, id};

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
fn of_old_choices_each_counts_over_the_one_before() {
    let one = id("authn-verify-email");
    let line = |what: &str, shown: &str| {
        let line = format!("2026-11-19T08:00:00.000Z authn-verify-email {what} {shown}");
        line.trim_end().to_owned()
    };
    let of = |saved: Option<Status>, lines: &[String]| {
        let mut before = Page::open(Vec::new(), "");
        before.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
        if let Some(saved) = saved {
            before.send(QuestionsMsg::Answer(one, saved));
        }
        let page = Page::early(before.storage, &lines.join("\n"));
        page.model.mine.answers.get(one).status
    };
    let both = [line("partial", "met"), line("not-met", "partial")];
    assert_eq!(of(Some(Status::Met), &both), Some(Status::NotMet));
    // The first is stored already.
    assert_eq!(of(Some(Status::Partial), &both[1..]), Some(Status::NotMet));
    // Another answer was given since, or the answer was removed.
    assert_eq!(of(Some(Status::Unknown), &both), Some(Status::Unknown));
    assert_eq!(of(None, &both), None);
    assert_eq!(of(None, &[line("met", "")]), Some(Status::Met));
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
fn a_backup_with_the_open_assessment_and_a_record_adds_no_second_copy() {
    let (one, other) = (id("authn-verify-email"), id("general-vdp"));
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(one, Status::Met));
    let mut items = page.storage.clone();
    let record = "2026-11-19T08:00:01.000Z general-vdp met\n";
    items.push(("plumbline:early:1".to_owned(), record.to_owned()));
    let items: Vec<_> = items.iter().map(|(key, text)| (&**key, &**text)).collect();
    page.send(LibraryMsg::Import(
        read_backup(&write_backup(&items)).unwrap(),
    ));
    assert_eq!(page.model.library.entries.len(), 1);
    assert_eq!(page.model.mine.answers.get(other).status, Some(Status::Met));
    let said = Notice::Done(Done::Added, done::added(0, 1, 0, true));
    assert_eq!(page.notice(), Some(said));
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
