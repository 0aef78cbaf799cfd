//! Links and files from outside: beside the own work until a person says so.

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::messages::Notice;
use plumbline::app::model::View;
use plumbline::app::msg::{Msg, Resource, ResourceMsg};
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{Section, Status};
use plumbline::domain::compare::Verdict;
use plumbline::features::evidence::state::EvidenceMsg;
use plumbline::features::import::state::ImportMsg;
use plumbline::features::import::view_model::links;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::merge::state::MergeMsg;
use plumbline::features::merge::view_model::differences;
use plumbline::features::preview::state::{OpenedFrom, PreviewMsg};
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::share::state::ShareMsg;
use plumbline::formats::file;
use plumbline::formats::file::FileError;
use plumbline::formats::link::ShareError;
use plumbline::formats::report::{Report, csv, tasks};
use plumbline::formats::words::errors;

use crate::page::{Page, id};

#[test]
fn a_link_opens_beside_ones_own_work_and_leaves_the_address_bar() {
    let mut sender = Page::open(Vec::new(), "");
    sender.send(ProfileMsg::Name("Sample".to_owned()));
    sender.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    let link = sender.link();
    assert!(
        sender
            .model
            .share
            .link
            .as_ref()
            .unwrap()
            .starts_with("https://host.example/p/#1.")
    );

    let mut reader = Page::open(Vec::new(), "");
    reader.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Partial));
    let (mine, storage) = (reader.model.mine.clone(), reader.storage.clone());
    reader.go(&link);
    assert_eq!(reader.model.view, View::At(Route::Shared));
    assert!(
        reader
            .effects
            .contains(&Effect::ReplaceFragment("#/shared".to_owned()))
    );
    assert!(reader.effects.contains(&Effect::Focus(Focus::Heading)));
    assert_eq!((&reader.model.mine, &reader.storage), (&mine, &storage));

    reader.send(MergeMsg::Replace);
    assert_eq!(reader.model.mine.repository.name.as_str(), "Sample");
    assert_eq!(reader.model.mine.metadata.id, mine.metadata.id);
    reader.send(Msg::Undo);
    assert_eq!(reader.model.mine.answers, mine.answers);

    reader.go(&link);
    reader.send(PreviewMsg::SaveCopy);
    assert_ne!(reader.model.mine.metadata.id, mine.metadata.id);
    assert_eq!(reader.reload("").model.library.entries.len(), 2);
    reader.send(LibraryMsg::Open(mine.metadata.id.clone()));
    assert_eq!(reader.model.mine.answers, mine.answers);
}

/// The fragment of a link with nothing but this name.
fn named(name: &str) -> String {
    let mut sender = Page::open(Vec::new(), "");
    sender.send(ProfileMsg::Name(name.to_owned()));
    sender.link()
}

fn reads(page: &Page) -> Option<&str> {
    let opened = page.model.opened.as_ref()?;
    Some(opened.assessment.repository.name.as_str())
}

#[test]
fn a_text_with_two_links_asks_which_of_them_to_open() {
    let mut page = Page::open(Vec::new(), "");
    let text = format!(
        "One:\n#{}\nand https://a.example/#{}.",
        named("A"),
        named("B")
    );
    page.send(ImportMsg::Paste(text));
    assert_eq!(page.model.view, View::At(Route::Home));
    assert_eq!(reads(&page), None, "none is taken by itself");
    let asked = links(&page.model).unwrap();
    assert_eq!(asked.heading, "This text contains two links");
    let names: Vec<_> = asked.links.iter().map(|link| &link.name[..]).collect();
    assert_eq!(names, ["A", "B"]);
    page.send(ImportMsg::Choose(1));
    assert_eq!(reads(&page), Some("B"));
    page.send(PreviewMsg::Close);
    assert_eq!(
        links(&page.model).map(|all| all.links.len()),
        Some(2),
        "the next one can be opened"
    );
    page.send(ImportMsg::Choose(0));
    assert_eq!(reads(&page), Some("A"));
    page.send(ImportMsg::Choose(2));
    assert_eq!(reads(&page), Some("A"), "there is no third");
    page.send(ImportMsg::Cancel);
    assert_eq!(links(&page.model), None);
}

#[test]
fn each_entry_of_the_history_shows_the_link_that_was_opened_in_it() {
    let mut page = Page::open(Vec::new(), "");
    let mut entries = Vec::new();
    for name in ["A", "B"] {
        page.go(&named(name));
        assert_eq!(reads(&page), Some(name));
        let kept = page.effects.iter().find_map(|effect| match effect {
            Effect::Remember(kept) => kept.clone(),
            _ => None,
        });
        entries.push(kept.unwrap());
    }
    for (entry, name) in [(0, "A"), (1, "B"), (1, "B"), (0, "A")] {
        page.send(Msg::Navigated {
            fragment: "/shared".to_owned(),
            in_page: false,
            entry: Some(entries[entry].clone()),
        });
        assert_eq!(reads(&page), Some(name));
    }
    page.go("/shared");
    assert_eq!(
        reads(&page),
        Some("A"),
        "a link of the page itself changes nothing"
    );
}

#[test]
fn bad_links_and_files_say_why_and_change_nothing() {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Partial));
    let (mine, storage) = (page.model.mine.clone(), page.storage.clone());
    page.go("1.AAAA");
    assert!(matches!(page.model.view, View::LinkError(_)));
    page.go("2.AAAAAAAAAAAAAAAAAAAA.yJungg");
    assert_eq!(page.model.view, View::LinkError(ShareError::NewerVersion));
    page.send(ImportMsg::Paste("hello".to_owned()));
    let (cause, words) = (
        ShareError::NotALink.slug(),
        errors::pasted(ShareError::NotALink),
    );
    let said = Notice::Unreadable(cause, words.to_owned());
    assert_eq!(page.notice(), Some(said));
    page.send(ImportMsg::FileRead(Ok("nothing".to_owned())));
    let (cause, words) = (
        FileError::NotJson.slug(),
        errors::file(&FileError::NotJson, None),
    );
    assert_eq!(page.notice(), Some(Notice::Unreadable(cause, words)));
    page.go("/nowhere");
    assert_eq!(
        (&page.model.view, page.notice()),
        (&View::At(Route::Home), Some(Notice::UnknownAddress))
    );
    assert_eq!(
        (page.model.mine, page.storage, page.model.opened),
        (mine, storage, None)
    );
}

#[test]
fn a_resource_is_fetched_once_and_again_after_a_failure() {
    let mut page = Page::open(Vec::new(), "");
    page.send(ResourceMsg::Want(Resource::Guidance));
    assert_eq!(page.effects, [Effect::Fetch(Resource::Guidance)]);
    page.send(ResourceMsg::Want(Resource::Guidance));
    assert_eq!(page.effects, []);
    page.send(ResourceMsg::Loaded(
        Resource::Guidance,
        Some("broken".to_owned()),
    ));
    page.send(ResourceMsg::Want(Resource::Guidance));
    assert_eq!(page.effects, [Effect::Fetch(Resource::Guidance)]);
}

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
