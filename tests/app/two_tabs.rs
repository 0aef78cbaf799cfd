//! Two tabs on one assessment, whose changes reach each other late.

use std::collections::VecDeque;

use plumbline::app::effect::Effect;
use plumbline::app::msg::Msg;
use plumbline::domain::assessment::{Assessment, Metadata, Section, Status};
use plumbline::domain::catalogue::CriterionId;
use plumbline::features::evidence::state::EvidenceMsg;
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::storage::{Snapshot, open};
use proptest::prelude::*;

use crate::page::{Page, Storage, id};

/// A tab, and what the other one has written that it has not heard of yet.
struct Tab {
    page: Page,
    unheard: VecDeque<Msg>,
}

/// Both tabs over one storage.
struct Tabs {
    storage: Storage,
    tabs: Vec<Tab>,
}

impl Tabs {
    fn open() -> Self {
        let mut first = Page::open(Vec::new(), "");
        first.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
        let second = first.reload("");
        assert_ne!(first.model.fresh_id.0, second.model.fresh_id.0);
        let storage = first.storage.clone();
        let tab = |page| Tab {
            page,
            unheard: VecDeque::new(),
        };
        Self {
            storage,
            tabs: vec![tab(first), tab(second)],
        }
    }

    fn send(&mut self, place: usize, msg: impl Into<Msg>) {
        let page = &mut self.tabs[place].page;
        page.storage = std::mem::take(&mut self.storage);
        page.send(msg);
        self.storage.clone_from(&page.storage);
        let mut heard = Vec::new();
        for effect in &page.effects {
            match effect {
                Effect::Store { key, text } => heard.push((key.clone(), text.clone())),
                Effect::WriteAll(_, items) => heard.extend(items.clone()),
                _ => {}
            }
        }
        let heard = heard.into_iter();
        let heard = heard.map(|(key, text)| LibraryMsg::OtherTab(Some((key, Some(text)))).into());
        self.tabs[1 - place].unheard.extend(heard);
    }

    fn mine(&self, place: usize) -> &Assessment {
        &self.tabs[place].page.model.mine
    }

    /// The tab hears of the oldest change that it has not heard of.
    fn hear(&mut self, place: usize) -> bool {
        let heard = self.tabs[place].unheard.pop_front();
        heard.map(|msg| self.send(place, msg)).is_some()
    }

    /// Both hear of everything; fails where that does not end.
    fn settle(&mut self) {
        for _ in 0..10_000 {
            if !self.hear(0) && !self.hear(1) {
                return;
            }
        }
        panic!("the tabs go on answering each other");
    }

    fn kept(&self) -> Vec<Assessment> {
        let snapshots = self.storage.iter();
        let snapshots = snapshots.filter(|(key, text)| Snapshot::parse(key, text.len()).is_some());
        snapshots
            .filter_map(|(_, text)| open(text).fine())
            .collect()
    }
}

/// What an assessment says.
fn says(one: &Assessment) -> Assessment {
    Assessment {
        metadata: Metadata::default(),
        ..one.clone()
    }
}

#[derive(Clone, Debug)]
enum Step {
    Note(usize, CriterionId),
    Hear(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    // Few criteria, so that the tabs meet often.
    let some: Vec<_> = CriterionId::all().take(4).collect();
    let note =
        (0..2_usize, proptest::sample::select(some)).prop_map(|(tab, id)| Step::Note(tab, id));
    let hear = (0..2_usize).prop_map(Step::Hear);
    proptest::collection::vec(prop_oneof![note, hear], 200..=400)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn both_end_equal_and_every_edit_that_lost_is_kept(steps in steps()) {
        let mut tabs = Tabs::open();
        // Each note is another text, so that it can be found again.
        let mut written: Vec<(usize, CriterionId, String)> = Vec::new();
        for (count, step) in steps.into_iter().enumerate() {
            match step {
                Step::Note(tab, id) => {
                    let text = format!("{count} by {tab}");
                    // What this tab sees when it writes is given up knowingly.
                    let seen = tabs.mine(tab).answers.get(id).note.as_str().to_owned();
                    written.retain(|(_, _, text)| *text != seen);
                    tabs.send(tab, EvidenceMsg::Note(id, text.clone()));
                    written.push((tab, id, text));
                }
                Step::Hear(tab) => {
                    tabs.hear(tab);
                }
            }
        }
        tabs.settle();
        let (one, two) = (tabs.mine(0), tabs.mine(1));
        prop_assert_eq!(says(one), says(two));
        let stored = plumbline::formats::storage::restore(&tabs.storage).open.unwrap();
        prop_assert_eq!(says(&stored), says(one));
        let kept = tabs.kept();
        for (_, id, text) in written {
            let has = |state: &Assessment| state.answers.get(id).note.as_str() == text;
            prop_assert!(
                has(one) || kept.iter().any(has),
                "{} is nowhere", text
            );
        }
    }
}

#[test]
fn what_was_changed_knowingly_leaves_no_earlier_state() {
    let mut tabs = Tabs::open();
    for turn in 0..20 {
        tabs.send(
            turn % 2,
            EvidenceMsg::Note(id("cli-sbom"), turn.to_string()),
        );
        tabs.settle();
    }
    assert!(tabs.kept().is_empty());
    let (one, two) = (tabs.mine(0), tabs.mine(1));
    assert!(Section::all().all(|section| one.agrees(two, section)));
    assert_eq!(one.answers.get(id("cli-sbom")).note.as_str(), "19");
}
