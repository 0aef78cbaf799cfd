//! A page without a browser: messages in, effects carried out as the shell would.

use std::collections::VecDeque;

use plumbline::app::effect::Effect;
use plumbline::app::feature::LazyPart;
use plumbline::app::lazy::handlers::Handlers;
use plumbline::app::lazy::problem::{LoadProblem, is_loading, problem};
use plumbline::app::messages::Notice;
use plumbline::app::model::Model;
use plumbline::app::msg::{LazyMsg, Msg, StorageError};
use plumbline::app::remote::Remote;
use plumbline::app::start::{Now, Start};
use plumbline::app::update::{every_part, first_part, update};
use plumbline::domain::assessment::{Assessment, Clock};
use plumbline::domain::catalogue::CriterionId;
use plumbline::features::share::state::ShareMsg;
use plumbline::formats::storage::{INDEX_KEY, key_of};

pub(crate) use crate::now::now;

/// The criterion with this id.
pub(crate) fn id(slug: &str) -> CriterionId {
    CriterionId::parse(slug).unwrap()
}

/// An assessment as a file says it: without what only storage carries.
pub(crate) fn filed(one: &Assessment) -> Assessment {
    let mut one = one.clone();
    one.metadata.clock = Clock::default();
    one
}

/// What storage holds: keys and texts.
pub(crate) type Storage = Vec<(String, String)>;

/// A page with storage: effects that store and load are carried out and answered.
pub(crate) struct Page {
    pub(crate) model: Model,
    handlers: Handlers,
    pub(crate) storage: Storage,
    /// What the last message wished, answers to its effects included.
    pub(crate) effects: Vec<Effect>,
    /// How often each lazy part of the program was asked for.
    pub(crate) asked: [usize; LazyPart::ALL.len()],
    /// Whether storage has no room for what is written as a whole.
    pub(crate) is_full: bool,
    /// Whether storage has room for the list only, and not for answers.
    pub(crate) is_stuffed: bool,
    /// The moment of every message.
    pub(crate) now: Now,
}

impl Page {
    /// A page of the whole program.
    pub(crate) fn open(storage: Storage, fragment: &str) -> Self {
        Self::start((Model::whole(), every_part()), storage, "", fragment)
    }

    /// A page that has no lazy part yet; see [`Page::parts_come`].
    pub(crate) fn first_part(storage: Storage, fragment: &str) -> Self {
        Self::start((Model::default(), first_part()), storage, "", fragment)
    }

    /// A page of the whole program, with what was answered before it came.
    pub(crate) fn early(storage: Storage, record: &str) -> Self {
        let whole = (Model::whole(), every_part());
        Self::start(whole, storage, record, "/assess/authn")
    }

    /// The same without a lazy part, on a first visit.
    pub(crate) fn first_part_early(record: &str) -> Self {
        Self::first_part_with(Vec::new(), record)
    }

    /// The same with saved work.
    pub(crate) fn first_part_with(storage: Storage, record: &str) -> Self {
        let first = (Model::default(), first_part());
        Self::start(first, storage, record, "/assess/authn")
    }

    fn start(
        (model, handlers): (Model, Handlers),
        storage: Storage,
        early: &str,
        fragment: &str,
    ) -> Self {
        let mut page = Self {
            model,
            handlers,
            storage: storage.clone(),
            effects: Vec::new(),
            asked: Default::default(),
            is_full: false,
            is_stuffed: false,
            now: now(),
        };
        page.send(Msg::Started(Box::new(Start {
            fragment: fragment.to_owned(),
            stored: Some(storage),
            early: early.to_owned(),
            // Random in a browser, so that two visits never make the same id.
            fresh_id: ["seed", &page.storage.len().to_string()].concat(),
            address: "https://host.example/p/".to_owned(),
            ..Start::default()
        })));
        page
    }

    /// Handles a message and the answers that follow from it.
    pub(crate) fn send(&mut self, msg: impl Into<Msg>) {
        self.effects.clear();
        let mut waiting = VecDeque::from([msg.into()]);
        while let Some(msg) = waiting.pop_front() {
            let effects = update(&mut self.model, msg, &self.now, &self.handlers);
            waiting.extend(effects.iter().filter_map(|effect| self.fulfil(effect)));
            self.effects.extend(effects);
        }
    }

    fn fulfil(&mut self, effect: &Effect) -> Option<Msg> {
        match effect {
            Effect::Store { key, .. } if self.is_stuffed && key != INDEX_KEY => {
                return Some(Msg::Stored(Err(StorageError::Full)));
            }
            Effect::Store { key, text } => {
                self.storage.retain(|(other, _)| other != key);
                self.storage.push((key.clone(), text.clone()));
                return Some(Msg::Stored(Ok(())));
            }
            Effect::LoadPart(part) => self.asked[part.index()] += 1,
            Effect::Send(msg) | Effect::AfterPress(msg) => return Some((**msg).clone()),
            Effect::Read(purpose, keys) => {
                let texts = keys.iter().map(|key| self.text(key)).collect();
                return Some(Msg::Read(purpose.clone(), texts));
            }
            Effect::WriteAll(purpose, items) => {
                let worked = !self.is_full;
                for (key, text) in items.iter().filter(|_| worked) {
                    self.storage.retain(|(other, _)| other != key);
                    self.storage.push((key.clone(), text.clone()));
                }
                return Some(Msg::Written(purpose.clone(), worked));
            }
            Effect::Remove(keys) => self.storage.retain(|(key, _)| !keys.contains(key)),
            Effect::RemoveAll => self.storage.clear(),
            Effect::Quarantine(quarantined) => {
                if let Some(text) = self.text(&quarantined.from) {
                    self.storage.retain(|(key, _)| *key != quarantined.from);
                    self.storage.push((quarantined.to.clone(), text));
                }
            }
            _ => {}
        }
        None
    }

    /// What stands under a key.
    pub(crate) fn text(&self, key: &str) -> Option<String> {
        let found = self.storage.iter().find(|(other, _)| other == key);
        found.map(|(_, text)| text.clone())
    }

    /// The key of the newest state of the open assessment.
    pub(crate) fn key(&self) -> String {
        let metadata = &self.model.mine.metadata;
        key_of(&metadata.id, metadata.revision)
    }

    /// How often the lazy part that was asked for most was asked for.
    pub(crate) fn loads(&self) -> usize {
        self.asked.into_iter().max().unwrap()
    }

    /// The lazy parts that are on their way.
    pub(crate) fn loading(&self) -> Vec<LazyPart> {
        let is_loading = |part: &LazyPart| *self.model.lazy.state(*part) == Remote::Loading;
        LazyPart::ALL.into_iter().filter(is_loading).collect()
    }

    /// Every lazy part that was asked for comes, and those that follow from it.
    /// The effects are those of all of them.
    pub(crate) fn parts_come(&mut self) {
        let mut effects = Vec::new();
        let is_to_come = |page: &Self, part| match page.model.lazy.state(part) {
            Remote::Loading | Remote::Failed => Some(part),
            Remote::Idle | Remote::Here(()) => None,
        };
        let next = |page: &Self| {
            LazyPart::ALL
                .into_iter()
                .find_map(|part| is_to_come(page, part))
        };
        while let Some(part) = next(self) {
            self.part_comes(part);
            effects.append(&mut self.effects);
        }
        self.effects = effects;
    }

    /// One lazy part comes, asked for or not.
    pub(crate) fn part_comes(&mut self, part: LazyPart) {
        if let Some(handler) = every_part().get(Some(part)) {
            self.handlers.insert(part, handler);
        }
        self.send(LazyMsg::Loaded(part));
    }

    /// No lazy part that is on its way comes.
    pub(crate) fn parts_fail(&mut self) {
        let mut effects = Vec::new();
        for part in self.loading() {
            self.send(LazyMsg::Failed(part));
            effects.append(&mut self.effects);
        }
        self.effects = effects;
    }

    /// The message above the view.
    pub(crate) fn notice(&self) -> Option<Notice> {
        self.model.messages.notice().cloned()
    }

    /// Whether something is waited for, and nothing is wrong with that.
    pub(crate) fn is_loading(&self) -> bool {
        is_loading(&self.model)
    }

    /// What is wrong with what is waited for.
    pub(crate) fn problem(&self) -> Option<LoadProblem> {
        problem(&self.model)
    }

    /// Goes to another address.
    pub(crate) fn go(&mut self, fragment: &str) {
        self.send(Msg::Navigated {
            fragment: fragment.to_owned(),
            in_page: false,
            entry: None,
        });
    }

    /// The same page opened anew.
    pub(crate) fn reload(&self, fragment: &str) -> Self {
        Self::open(self.storage.clone(), fragment)
    }

    /// Makes a link and returns its fragment.
    pub(crate) fn link(&mut self) -> String {
        self.send(ShareMsg::MakeLink);
        self.send(ShareMsg::Deflated(None));
        let link = self.model.share.link.clone().unwrap();
        link.split_once('#').unwrap().1.to_owned()
    }

    /// The title that the last message set.
    pub(crate) fn title(&self) -> Option<&str> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::Title(title) => Some(title.as_str()),
            _ => None,
        })
    }

    /// Whether the last message moved focus.
    pub(crate) fn moves_focus(&self) -> bool {
        let moves = |effect: &Effect| matches!(effect, Effect::Focus(_));
        self.effects.iter().any(moves)
    }
}
