//! The state of the app and what may happen to it.

mod edit;
mod effect;
pub mod evidence;
pub mod filter;
mod keep;
mod model;
mod msg;
mod navigate;
mod open;
mod sharing;
mod start;
mod update;

pub use effect::{Effect, Focus};
pub use model::{
    Done, Drafts, EvidenceRow, Model, Notice, Opened, OpenedFrom, Saving, ShareForm, View,
};
pub use msg::{
    Audience, EvidenceField, Export, FileTrouble, Msg, Part, ProfileEdit, Resource, Show,
    StoreTrouble,
};
pub use start::{Nfc, Now, Start};
pub use update::update;
