//! What handles the messages of each part, once the part is here.

use crate::app::effect::Effect;
use crate::app::feature::LazyPart;
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::start::Now;

/// What handles a message of a part: its [`update_in`](crate::app::update::update_in), behind a
/// pointer, because whatever the first part names would be compiled into it.
pub type Handler = fn(&mut Model, Msg, &Now) -> Vec<Effect>;

/// What handles the messages that wait: of the first part, and of the lazy parts that are here.
/// They are no part of the model, which is data.
#[derive(Clone, Copy, Debug)]
pub struct Handlers {
    first: Handler,
    lazy: [Option<Handler>; LazyPart::ALL.len()],
}

impl Handlers {
    /// Those of a program of which only the first part is here.
    pub const fn new(first: Handler) -> Self {
        Self {
            first,
            lazy: [None; LazyPart::ALL.len()],
        }
    }

    /// Takes in the handler of a part that was loaded.
    pub fn insert(&mut self, part: LazyPart, handler: Handler) {
        if let Some(place) = self.lazy.get_mut(part.index()) {
            *place = Some(handler);
        }
    }

    /// The handler of a part, if it is here; of the first for `None`.
    pub fn get(&self, part: Option<LazyPart>) -> Option<Handler> {
        match part {
            None => Some(self.first),
            Some(part) => self.lazy.get(part.index()).copied().flatten(),
        }
    }
}
