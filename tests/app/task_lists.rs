//! A task list that a team has worked through, opened again.

use plumbline::app::effect::Effect;
use plumbline::app::messages::Notice;
use plumbline::domain::assessment::{Section, Status};
use plumbline::domain::compare::Verdict;
use plumbline::features::evidence::state::EvidenceMsg;
use plumbline::features::import::state::ImportMsg;
use plumbline::features::merge::state::MergeMsg;
use plumbline::features::merge::view_model::differences;
use plumbline::features::preview::state::OpenedFrom;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::share::state::ShareMsg;
use plumbline::formats::file;
use plumbline::formats::report::{Report, csv, tasks};

use crate::opening::named;
use crate::page::{Page, id};

#[test]
fn a_task_list_that_comes_back_suggests_what_is_ticked_in_it() {
    let mut page = Page::open(Vec::new(), "");
    page.send(ProfileMsg::Name("Sample".to_owned()));
    page.send(ProfileMsg::Assessor("Team".to_owned()));
    for (slug, status) in [
        ("authn-verify-email", Status::Met),
        ("authn-mfa-totp", Status::NotMet),
        ("general-vdp", Status::Partial),
    ] {
        page.send(QuestionsMsg::Answer(id(slug), status));
    }
    page.send(EvidenceMsg::Note(id("general-vdp"), "ours".to_owned()));
    let list = tasks(&Report::of(&page.model.mine));
    let mut done = list.clone();
    for code in ["GC1.1", "AN1.3", "CT1.1"] {
        let open = format!("- [ ] **{code} ");
        assert!(done.contains(&open), "{code}");
        done = done.replace(&open, &open.replace("[ ]", "[x]"));
    }
    for text in [
        done.clone(),
        done.replace('\n', " "),
        done.replace('\n', "\r\n"),
    ] {
        let mine = page.model.mine.clone();
        let msg = if text.contains('\n') {
            ImportMsg::FileRead(Ok(text))
        } else {
            ImportMsg::Paste(text)
        };
        page.send(msg);
        assert_eq!(page.model.opened.as_ref().unwrap().from, OpenedFrom::Tasks);
        let found = differences(&page.model).unwrap();
        let codes: Vec<_> = found.iter().map(|one| one.code).collect();
        assert_eq!(
            codes,
            ["AN1.3", "GC1.1", "CT1.1"],
            "what is met here differs in nothing"
        );
        assert_eq!(page.model.mine, mine, "nothing is taken by itself");
    }
    let vdp = Section::Criterion(id("general-vdp"));
    page.send(MergeMsg::Decide(vdp, Verdict::Take));
    page.send(MergeMsg::Apply);
    let answer = page.model.mine.answers.get(id("general-vdp"));
    assert_eq!(
        (answer.status, answer.note.as_str()),
        (Some(Status::Met), "ours")
    );
    assert_eq!(
        page.model.mine.answers.get(id("authn-mfa-totp")).status,
        Some(Status::NotMet)
    );

    assert!(answer.suggested_by.is_blank(), "a list names nobody");

    let damaged =
        file::write(&page.model.mine).replace("\"note\": \"ours\"", "\"note\": \"[x] AN1.2\"  x");
    let cut = [&named("A")[..20], " - [x] AN1.2 done"].concat();
    page.send(ImportMsg::Paste(format!("#{cut}")));
    assert!(
        matches!(page.notice(), Some(Notice::Unreadable("cut-off", _))),
        "{:?}",
        page.notice()
    );
    for (text, cause) in [
        (damaged, "not-json"),
        (list.replace("[x]", "[ ]"), "nothing-ticked"),
        ("- [x] buy milk".to_owned(), "other-tasks"),
        ("- buy milk".to_owned(), "not-json"),
    ] {
        page.send(ImportMsg::FileRead(Ok(text)));
        assert!(
            matches!(page.notice(), Some(Notice::Unreadable(found, _)) if found == cause),
            "{cause}"
        );
    }
}

#[test]
fn boxes_in_an_export_or_in_a_sentence_are_no_task_list() {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("authn-verify-email"), Status::Met));
    let note = "- [x] AN1.2 hostile\n[x] **AN2.1** too".to_owned();
    page.send(EvidenceMsg::Note(id("authn-verify-email"), note));
    let table = csv(&Report::of(&page.model.mine));
    page.send(ImportMsg::FileRead(Ok(table)));
    assert!(page.model.opened.is_none());
    let Some(Notice::Unreadable("not-json", said)) = page.notice() else {
        panic!("{:?}", page.notice());
    };
    assert!(said.contains("a CSV table"), "{said}");
    let sentence = "We did not tick [x] AN1.2, because nobody asked.";
    assert_eq!(file::read_tasks(sentence), None);
}

#[test]
fn a_task_list_that_says_nothing_new_says_so() {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("authn-verify-email"), Status::Met));
    let list = tasks(&Report::of(&page.model.mine));
    page.send(ImportMsg::FileRead(Ok(list)));
    assert!(page.model.opened.is_none());
    assert!(matches!(
        page.notice(),
        Some(Notice::Unreadable("nothing-new", _))
    ));
}

#[test]
fn a_task_list_makes_no_report_of_ones_own_plan_and_notes() {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("authn-mfa-totp"), Status::NotMet));
    page.send(EvidenceMsg::Note(id("authn-mfa-totp"), "for us".to_owned()));
    let list = tasks(&Report::of(&page.model.mine));
    let done = list.replace("- [ ] **AN1.3 ", "- [x] **AN1.3 ");
    page.send(ImportMsg::FileRead(Ok(done)));
    assert!(page.model.opened.is_some());
    page.send(ShareMsg::Received);
    let is_file = |effect: &Effect| matches!(effect, Effect::Download { .. });
    assert!(!page.effects.iter().any(is_file));
    page.send(ImportMsg::FileRead(Ok(file::write(
        &page.model.mine.clone(),
    ))));
    page.send(ShareMsg::Received);
    assert!(page.effects.iter().any(is_file), "of a file there is one");
}
