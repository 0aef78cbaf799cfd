//! What another tab does while the lazy parts are still to come.

use plumbline::app::feature::LazyPart;
use plumbline::app::model::Saving;
use plumbline::app::msg::LazyMsg;
use plumbline::domain::assessment::{Mark, Status};
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::questions::state::QuestionsMsg;

use crate::page::{Page, id};

const INDEX: &str = "plumbline:index";

/// A page with one answer, and its lazy parts still to come.
fn answered() -> Page {
    let mut page = Page::first_part(Vec::new(), "/assess/authn");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    page
}

/// What another tab has written under this key.
fn written(by: &Page, key: &str) -> LibraryMsg {
    let found = by.storage.iter().find(|(other, _)| other == key).unwrap();
    LibraryMsg::OtherTab(Some((found.0.clone(), Some(found.1.clone()))))
}

#[test]
fn a_change_of_another_tab_that_waits_costs_neither_tab_an_answer() {
    let (vdp, sbom, warnings) = (id("general-vdp"), id("cli-sbom"), id("cli-vuln-warnings"));
    let mut one = answered();
    let mut two = one.reload("");
    two.send(QuestionsMsg::Answer(sbom, Status::Met));
    one.storage.clone_from(&two.storage);
    one.send(written(&two, &two.key()));
    one.send(QuestionsMsg::Answer(warnings, Status::Met));
    one.parts_come();

    // Together in one assessment or apart in two, both answers are still stored.
    let mut again = one.reload("");
    let entries = again.model.library.entries.clone();
    let mut kept = Vec::new();
    for entry in entries {
        again.send(LibraryMsg::Open(entry.id));
        let met = |id| again.model.mine.answers.get(id).mark() == Mark::Met;
        kept.extend([vdp, sbom, warnings].into_iter().filter(|id| met(*id)));
    }
    for id in [vdp, sbom, warnings] {
        assert!(kept.contains(&id), "{} is lost", id.get().code);
    }
}

#[test]
fn storage_that_another_tab_empties_is_told_at_once_and_not_after_it_is_mended() {
    for change in [None, Some(answered().key())] {
        let mut page = answered();
        page.send(LibraryMsg::OtherTab(change.map(|key| (key, None))));
        assert_eq!(page.model.saving, Saving::Emptied);
        page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
        assert!(matches!(page.model.saving, Saving::Saved(_)));
        page.parts_come();
        assert!(matches!(page.model.saving, Saving::Saved(_)));
    }
}

#[test]
fn the_list_of_another_tab_takes_nothing_from_the_list_of_this_one() {
    let foreign = ("plumbline:a:foreign".to_owned(), "?".to_owned());
    let mut other = Page::open(vec![foreign], "");
    other.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    assert_ne!(
        other.model.mine.metadata.id,
        answered().model.mine.metadata.id
    );
    for part_is_here in [true, false] {
        let mut page = answered();
        if part_is_here {
            page.parts_come();
        }
        page.send(written(&other, INDEX));
        page.parts_come();
        let own = page.model.mine.metadata.id.clone();
        let listed = &page.model.library.entries;
        assert!(listed.iter().any(|entry| entry.id == own), "{listed:?}");
    }
}

#[test]
fn of_many_changes_by_another_tab_only_the_last_waits_and_none_loads_again() {
    let mut page = answered();
    let mut other = page.reload("");
    page.parts_fail();
    for status in [Status::Met, Status::Partial, Status::NotMet] {
        other.send(QuestionsMsg::Answer(id("cli-sbom"), status));
        page.send(written(&other, INDEX));
        page.send(written(&other, &other.key()));
    }
    // The list, and one for each slot.
    assert_eq!((page.model.lazy.waiting().len(), page.loads()), (3, 1));
    page.send(LazyMsg::Prefetch(LazyPart::Details));
    page.parts_come();
    assert_eq!(page.model.mine, other.model.mine);
}

#[test]
fn the_list_is_whole_again_once_saved_work_has_come() {
    let (storage, begun) = {
        let mut page = Page::first_part(answered().storage, "");
        page.parts_fail();
        page.go("/assess/cli");
        page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
        page.parts_come();
        (page.storage, page.model.mine.metadata.id)
    };
    // Another tab has nothing but the list.
    let mut other = Page::open(Vec::new(), "");
    let index = storage.iter().find(|(key, _)| key == INDEX).cloned();
    other.send(LibraryMsg::OtherTab(
        index.map(|(key, text)| (key, Some(text))),
    ));
    assert_eq!(other.model.library.entries.len(), 2);
    assert!(
        other
            .model
            .library
            .entries
            .iter()
            .any(|entry| entry.id == begun)
    );
}
