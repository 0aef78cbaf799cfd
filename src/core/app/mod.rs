//! The state of the app and what may happen to it.

mod effect;
mod model;
mod msg;

pub use effect::{Effect, Focus};
pub use model::{
    Done, Drafts, EvidenceRow, Model, Notice, Opened, OpenedFrom, Saving, ShareForm, View,
};
pub use msg::{
    Audience, EvidenceField, Export, FileTrouble, Msg, Nfc, Now, Part, ProfileEdit, Resource, Show,
    Start, StoreTrouble,
};
