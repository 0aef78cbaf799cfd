//! The parts of the program that are loaded when they are first needed, and
//! the messages that wait for them.
//!
//! Views that are only read, links, files and reports weigh more than the form
//! itself. They are compiled from the same source into files of their own
//! (docs/decisions/two-parts.md). Which feature is in which part is said in
//! one place, [`Feature::part`](crate::app::feature::Feature::part). Natively, where nothing
//! is split, every part is there from the start ([`Model::whole`]).

mod loading;
mod needs;
pub mod other_tab;
mod queue;
mod trouble;

use crate::app::effect::Effect;
use crate::app::feature::LazyPart;
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::remote::Remote;
use crate::app::start::Now;
pub(crate) use loading::{begin, begin_all, loaded, retry, slow};
pub(crate) use queue::{give_up, handle, has_unread_change, is_loading, keep_open, leave};
pub use queue::{opens_home, restores};
pub use trouble::{Trouble, trouble};

/// What handles a message.
pub type Handler = fn(&mut Model, Msg, &Now) -> Vec<Effect>;

/// A lazy part of the program: its [`update_in`](crate::app::update::update_in), behind a
/// pointer, because whatever the first part names would be compiled into it.
#[derive(Clone, Copy, Debug)]
pub struct LazyModule(pub Handler);

impl PartialEq for LazyModule {
    /// There is only one for each part.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for LazyModule {}

/// The lazy parts and what waits for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lazy {
    parts: [Loading; LazyPart::ALL.len()],
    waiting: Vec<Msg>,
}

/// How far a part has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Loading {
    module: Remote<LazyModule>,
    /// Whether it has been on its way for long; means nothing unless it is on its way.
    is_slow: bool,
}

impl Lazy {
    /// Every part there from the start.
    pub(crate) fn whole(modules: [LazyModule; LazyPart::ALL.len()]) -> Self {
        Self {
            parts: modules.map(|module| Loading {
                module: Remote::Here(module),
                is_slow: false,
            }),
            waiting: Vec::new(),
        }
    }

    /// How far a part has come.
    pub fn state(&self, part: LazyPart) -> &Remote<LazyModule> {
        &self.part(part).module
    }

    /// Whether a part is here.
    pub fn has(&self, part: LazyPart) -> bool {
        self.state(part).here().is_some()
    }

    /// The messages that wait, in order.
    pub fn waiting(&self) -> &[Msg] {
        &self.waiting
    }

    fn part(&self, part: LazyPart) -> &Loading {
        let [result, details, library, plan, share, compare] = &self.parts;
        match part {
            LazyPart::Result => result,
            LazyPart::Details => details,
            LazyPart::Library => library,
            LazyPart::Plan => plan,
            LazyPart::Share => share,
            LazyPart::Compare => compare,
        }
    }

    fn part_mut(&mut self, part: LazyPart) -> &mut Loading {
        let [result, details, library, plan, share, compare] = &mut self.parts;
        match part {
            LazyPart::Result => result,
            LazyPart::Details => details,
            LazyPart::Library => library,
            LazyPart::Plan => plan,
            LazyPart::Share => share,
            LazyPart::Compare => compare,
        }
    }

    /// Whether a part is on its way, and has been for long.
    fn is_slow(&self, part: LazyPart) -> bool {
        let part = self.part(part);
        part.module == Remote::Loading && part.is_slow
    }
}
