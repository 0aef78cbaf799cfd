//! How far each part is loaded, and what waits for it.

use crate::app::feature::LazyPart;
use crate::app::msg::Msg;
use crate::app::remote::Remote;

/// The lazy parts and what waits for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lazy {
    parts: [Loading; LazyPart::ALL.len()],
    /// The messages that wait, in order.
    pub(super) waiting: Vec<Msg>,
}

/// How far a part has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Loading {
    pub(super) state: Remote<()>,
    /// Whether it has been on its way for long; means nothing unless it is on its way.
    pub(super) is_slow: bool,
}

impl Lazy {
    /// Every part there from the start.
    pub fn whole() -> Self {
        Self {
            parts: LazyPart::ALL.map(|_| Loading {
                state: Remote::Here(()),
                is_slow: false,
            }),
            waiting: Vec::new(),
        }
    }

    /// How far a part has come.
    pub fn state(&self, part: LazyPart) -> &Remote<()> {
        &self.part(part).state
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
        let [
            result,
            details,
            library,
            plan,
            handoff,
            share,
            compare,
            review,
        ] = &self.parts;
        match part {
            LazyPart::Result => result,
            LazyPart::Details => details,
            LazyPart::Library => library,
            LazyPart::Plan => plan,
            LazyPart::Handoff => handoff,
            LazyPart::Share => share,
            LazyPart::Compare => compare,
            LazyPart::Review => review,
        }
    }

    pub(super) fn part_mut(&mut self, part: LazyPart) -> &mut Loading {
        let [
            result,
            details,
            library,
            plan,
            handoff,
            share,
            compare,
            review,
        ] = &mut self.parts;
        match part {
            LazyPart::Result => result,
            LazyPart::Details => details,
            LazyPart::Library => library,
            LazyPart::Plan => plan,
            LazyPart::Handoff => handoff,
            LazyPart::Share => share,
            LazyPart::Compare => compare,
            LazyPart::Review => review,
        }
    }

    /// Whether a part is on its way, and has been for long.
    pub(super) fn is_slow(&self, part: LazyPart) -> bool {
        let part = self.part(part);
        part.state == Remote::Loading && part.is_slow
    }
}
