//! A page without a browser: messages in, effects carried out as the shell would.

use std::collections::VecDeque;

use plumbline::core::app::later::{run, trouble};
use plumbline::core::app::{
    Effect, Later, LaterEffect, LaterPart, Model, Msg, Start, Trouble, update,
};
use plumbline::core::assessment::{Assessment, Clock};
use plumbline::core::catalogue::CriterionId;
use plumbline::core::stored::key_of;

pub(crate) use crate::now::now;

/// The criterion with this id.
pub(crate) fn id(slug: &str) -> CriterionId {
    CriterionId::parse(slug).unwrap()
}

/// An assessment as a file says it: without what only storage carries.
pub(crate) fn filed(one: &Assessment) -> Assessment {
    let mut one = one.clone();
    one.stamp.clock = Clock::default();
    one
}

/// What storage holds: keys and texts.
pub(crate) type Storage = Vec<(String, String)>;

/// A page with storage: effects that store and load are carried out and answered.
pub(crate) struct Page {
    pub(crate) model: Model,
    pub(crate) storage: Storage,
    /// What the last message wished, answers to its effects included.
    pub(crate) effects: Vec<Effect>,
    /// How often the second part of the program was asked for.
    pub(crate) loads: usize,
    /// Whether storage has no room for what is written as a whole.
    pub(crate) is_full: bool,
}

impl Page {
    /// A page of the whole program.
    pub(crate) fn open(storage: Storage, fragment: &str) -> Self {
        Self::start(Model::whole(), storage, fragment)
    }

    /// A page whose second part has not come yet; see [`Page::part_comes`].
    pub(crate) fn first_part(storage: Storage, fragment: &str) -> Self {
        Self::start(Model::default(), storage, fragment)
    }

    fn start(model: Model, storage: Storage, fragment: &str) -> Self {
        let mut page = Self {
            model,
            storage: storage.clone(),
            effects: Vec::new(),
            loads: 0,
            is_full: false,
        };
        page.send(Msg::Started(Box::new(Start {
            fragment: fragment.to_owned(),
            stored: Some(storage),
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
            let effects = update(&mut self.model, msg, &now());
            waiting.extend(effects.iter().filter_map(|effect| self.fulfil(effect)));
            self.effects.extend(effects);
        }
    }

    fn fulfil(&mut self, effect: &Effect) -> Option<Msg> {
        match effect {
            Effect::Store { key, text } => {
                self.storage.retain(|(other, _)| other != key);
                self.storage.push((key.clone(), text.clone()));
                return Some(Msg::Stored(Ok(())));
            }
            Effect::LoadLater => self.loads += 1,
            Effect::Later(wish) => return self.fulfil_later(wish),
            _ => {}
        }
        None
    }

    fn fulfil_later(&mut self, wish: &LaterEffect) -> Option<Msg> {
        match wish {
            LaterEffect::Read(purpose, keys) => {
                let texts = keys.iter().map(|key| self.text(key)).collect();
                return Some(Later::Read(purpose.clone(), texts).into());
            }
            LaterEffect::Put(purpose, items) => {
                let worked = !self.is_full;
                for (key, text) in items.iter().filter(|_| worked) {
                    self.storage.retain(|(other, _)| other != key);
                    self.storage.push((key.clone(), text.clone()));
                }
                return Some(Later::Put(purpose.clone(), worked).into());
            }
            LaterEffect::Remove(keys) => self.storage.retain(|(key, _)| !keys.contains(key)),
            LaterEffect::RemoveAll => self.storage.clear(),
            LaterEffect::SetAside(aside) => {
                if let Some(text) = self.text(&aside.from) {
                    self.storage.retain(|(key, _)| *key != aside.from);
                    self.storage.push((aside.to.clone(), text));
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
        let stamp = &self.model.mine.stamp;
        key_of(&stamp.id, stamp.revision)
    }

    /// The second part of the program comes.
    pub(crate) fn part_comes(&mut self) {
        self.send(Msg::LaterCame(Some(LaterPart(run))));
    }

    /// The second part of the program does not come.
    pub(crate) fn part_fails(&mut self) {
        self.send(Msg::LaterCame(None));
    }

    /// What is wrong with what is waited for.
    pub(crate) fn trouble(&self) -> Option<Trouble> {
        trouble(&self.model)
    }

    /// Goes to another address.
    pub(crate) fn go(&mut self, fragment: &str) {
        self.send(Msg::Navigated {
            fragment: fragment.to_owned(),
            in_page: false,
        });
    }

    /// The same page opened anew.
    pub(crate) fn reload(&self, fragment: &str) -> Self {
        Self::open(self.storage.clone(), fragment)
    }

    /// Makes a link and returns its fragment.
    pub(crate) fn link(&mut self) -> String {
        self.send(Later::MakeLink);
        self.send(Later::Deflated(None));
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
