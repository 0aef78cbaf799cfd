//! Drafts in two tabs with one assessment, which hear of each other late.

use std::collections::VecDeque;

use plumbline::app::drafts::draft;
use plumbline::app::effect::Effect;
use plumbline::app::msg::Msg;
use plumbline::domain::assessment::Status;
use plumbline::features::evidence::state::{EvidenceField, EvidenceMsg};
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::draft::DraftField;

use crate::drafts::{LINK, row, saved, type_row, with_evidence};
use crate::page::{Page, Storage, id};

/// Both tabs over one storage, and what each has not heard of yet.
struct Tabs {
    storage: Storage,
    pages: Vec<Page>,
    unheard: [VecDeque<Msg>; 2],
}

impl Tabs {
    fn open() -> Self {
        let mut first = Page::open(Vec::new(), "");
        first.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
        let second = first.reload("");
        Self {
            storage: first.storage.clone(),
            pages: vec![first, second],
            unheard: [VecDeque::new(), VecDeque::new()],
        }
    }

    fn send(&mut self, place: usize, msg: impl Into<Msg>) {
        let page = &mut self.pages[place];
        page.storage = std::mem::take(&mut self.storage);
        let before = page.storage.clone();
        page.send(msg);
        self.storage.clone_from(&page.storage);
        let heard = &mut self.unheard[1 - place];
        let mut hear = |key: &String, text: Option<&String>| {
            heard.push_back(LibraryMsg::OtherTab(Some((key.clone(), text.cloned()))).into());
        };
        for effect in &page.effects {
            match effect {
                Effect::Store { key, text } => hear(key, Some(text)),
                Effect::WriteAll(_, items) => {
                    for (key, text) in items {
                        hear(key, Some(text));
                    }
                }
                Effect::Remove(keys) => {
                    // A browser tells only of what was there.
                    let there = |key: &&String| before.iter().any(|(other, _)| other == *key);
                    keys.iter().filter(there).for_each(|key| hear(key, None));
                }
                Effect::RemoveAll => {
                    for (key, _) in &before {
                        hear(key, None);
                    }
                }
                _ => {}
            }
        }
    }

    /// Both hear of everything; fails where that does not end.
    fn settle(&mut self) {
        for _ in 0..1_000 {
            let heard = [0, 1].map(|place| {
                let heard = self.unheard[place].pop_front();
                heard.map(|msg| self.send(place, msg)).is_some()
            });
            if heard == [false, false] {
                return;
            }
        }
        panic!("the tabs go on answering each other");
    }

    fn url(&mut self, place: usize, text: &str) {
        self.send(place, ProfileMsg::Url(text.to_owned()));
    }

    fn due(&mut self, place: usize, text: &str) {
        self.send(
            place,
            PlanMsg::Change(id("cli-sbom"), PlanField::Due, text.to_owned()),
        );
    }

    /// The drafts of both fields, as a tab shows them.
    fn shown(&self, place: usize) -> [Option<&str>; 2] {
        let fields = [
            DraftField::RepositoryUrl,
            DraftField::PlanDue(id("cli-sbom")),
        ];
        fields.map(|field| draft(&self.pages[place].model, field))
    }

    fn reloaded(&self) -> Page {
        Page::open(self.storage.clone(), "")
    }
}

#[test]
fn drafts_of_both_tabs_are_kept_however_late_they_hear_of_each_other() {
    let mut tabs = Tabs::open();
    // Neither hears of the other between these.
    tabs.url(0, "h");
    tabs.due(1, "so");
    tabs.url(0, "hex.pm");
    tabs.due(1, "soon");
    assert_eq!(tabs.shown(0), [Some("hex.pm"), Some("so")]);
    let again = tabs.reloaded();
    assert_eq!(
        draft(&again.model, DraftField::RepositoryUrl),
        Some("hex.pm")
    );
    tabs.settle();
    for place in [0, 1] {
        assert_eq!(tabs.shown(place), [Some("hex.pm"), Some("soon")]);
    }
}

#[test]
fn a_script_stays_in_the_field_of_its_tab_whatever_the_other_types() {
    let script = "javascript:alert(1)";
    let mut tabs = Tabs::open();
    tabs.url(0, "soon");
    tabs.settle();
    tabs.url(0, script);
    tabs.due(1, "soon");
    tabs.settle();
    tabs.due(0, "sooner");
    tabs.settle();
    assert_eq!(tabs.shown(0), [Some(script), Some("sooner")]);
    assert_eq!(tabs.shown(1), [None, Some("sooner")]);
    assert!(tabs.storage.iter().all(|(_, text)| !text.contains(script)));
}

#[test]
fn what_one_tab_finishes_or_gives_up_does_not_come_back_from_the_other() {
    for (end, saved) in [("https://hex.pm", true), ("", false)] {
        for late in [false, true] {
            let mut tabs = Tabs::open();
            tabs.url(0, "hex.p");
            tabs.settle();
            assert_eq!(tabs.shown(1)[0], Some("hex.p"), "the other shows it");
            tabs.url(1, end);
            if !late {
                tabs.settle();
            }
            tabs.due(0, "soon");
            tabs.settle();
            for place in [0, 1] {
                assert_eq!(tabs.shown(place), [None, Some("soon")], "{end:?} {late}");
                let url = &tabs.pages[place].model.mine.repository.url;
                assert_eq!(url.is_some(), saved);
            }
            let again = tabs.reloaded();
            assert_eq!(draft(&again.model, DraftField::RepositoryUrl), None);
            // Nothing is left to take back but what this tab has done.
            tabs.send(0, Msg::Undo);
            assert_eq!(tabs.shown(0), [None, None]);
        }
    }
}

#[test]
fn evidence_that_one_tab_adds_stays_beside_the_draft_of_the_other() {
    let of = id("cli-sbom");
    let mut tabs = Tabs::open();
    with_evidence(&mut tabs.pages[0], of);
    tabs = Tabs {
        storage: tabs.pages[0].storage.clone(),
        pages: vec![tabs.pages[0].reload(""), tabs.pages[0].reload("")],
        unheard: [VecDeque::new(), VecDeque::new()],
    };
    let typed = |field, text: &str| EvidenceMsg::Change(of, 0, field, text.to_owned());
    tabs.send(0, typed(EvidenceField::Url, "ttps://hex.pm"));
    tabs.settle();
    tabs.send(1, EvidenceMsg::Add(of));
    let second = "https://b.example/".to_owned();
    tabs.send(
        1,
        EvidenceMsg::Change(of, 1, EvidenceField::Url, second.clone()),
    );
    tabs.settle();
    for page in tabs.pages.iter().chain([&tabs.reloaded()]) {
        let mut urls: Vec<_> = page.model.mine.answers.get(of).evidence.iter().collect();
        urls.sort_by_key(|one| one.url.clone());
        let urls: Vec<_> = urls.iter().map(|one| one.url.as_str()).collect();
        assert_eq!(urls, [second.as_str(), LINK]);
        assert_eq!(row(page, of, 0).url, "ttps://hex.pm");
        assert_eq!(row(page, of, 1).url, second);
    }
    // Going on in the first tab takes nothing of it away.
    type_row(&mut tabs.pages[0], of, 0, EvidenceField::Title, "Typed on");
    assert_eq!(saved(&tabs.pages[0], of).len(), 2);
}

#[test]
fn a_tab_whose_assessment_another_one_deletes_keeps_its_drafts_on_the_page() {
    for wipes in [false, true] {
        let mut tabs = Tabs::open();
        tabs.url(0, "hex.pm");
        tabs.settle();
        let own = tabs.pages[0].model.mine.metadata.id.clone();
        let gone = if wipes {
            LibraryMsg::Wipe
        } else {
            LibraryMsg::Delete(own)
        };
        tabs.send(1, gone);
        tabs.settle();
        assert_eq!(tabs.shown(0)[0], Some("hex.pm"));
        let left = tabs.storage.iter();
        let drafts = left.filter(|(key, _)| key.starts_with("plumbline:d:"));
        assert_eq!(drafts.count(), 0, "nothing is written back unasked");
        // Typing on stores both again, the assessment and all of its drafts.
        tabs.due(0, "soon");
        let again = tabs.reloaded();
        assert_eq!(
            draft(&again.model, DraftField::RepositoryUrl),
            Some("hex.pm")
        );
        let mark = again.model.mine.answers.get(id("general-vdp")).status;
        assert_eq!(mark, Some(Status::Met));
    }
}
