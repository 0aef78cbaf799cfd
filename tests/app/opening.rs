//! Links and files from outside: beside the own work until a person says so.

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::messages::Notice;
use plumbline::app::model::View;
use plumbline::app::msg::{Msg, Resource, ResourceMsg};
use plumbline::app::routes::Route;
use plumbline::domain::assessment::Status;
use plumbline::features::import::state::ImportMsg;
use plumbline::features::import::view_model::links;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::merge::state::MergeMsg;
use plumbline::features::preview::state::PreviewMsg;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::file::FileError;
use plumbline::formats::link::ShareError;
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
pub(crate) fn named(name: &str) -> String {
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
