//! What several actions on the assessments in this browser ask for.

use crate::app::effect::Effect;
use crate::app::messages::{Done, Notice};
use crate::app::model::Model;
use crate::app::persist;
use crate::app::words::done;
use crate::features::library::state::ReadFor;

pub(crate) fn read_for(keys: Vec<String>, purpose: ReadFor) -> Vec<Effect> {
    vec![Effect::Read(purpose, keys)]
}

/// Says that storage is full and nothing has changed.
pub(crate) fn no_room(model: &mut Model) -> Vec<Effect> {
    model
        .messages
        .show(Notice::Stored("full", done::NO_ROOM.to_owned()));
    Vec::new()
}

/// Stores the list after a change to it, and says what was done.
pub(crate) fn changed(model: &mut Model, done: Done, words: &str) -> Vec<Effect> {
    model.messages.say(done, words);
    persist::list(model)
}
