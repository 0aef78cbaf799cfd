//! The state of the app and what may happen to it.

mod bring_in;
mod comparing;
mod confirm;
mod device;
mod drafts;
mod edit;
mod effect;
pub mod evidence;
pub mod filter;
pub mod handing_on;
mod history;
mod keep;
pub mod later;
mod model;
mod msg;
mod navigate;
mod notice;
mod open;
mod other_tab;
mod outbound;
mod outgoing;
pub mod planning;
mod restore;
mod sharing;
mod start;
mod tabulate;
mod undo;
mod update;

pub use bring_in::{DIFFERENCES, chosen};
pub use comparing::{Against, Comparing, Other, choices, differing, other};
pub use confirm::{LOOK_ID, old_id};
pub use device::{Coming, Deleted, Device, Keeping, PutFor, ReadFor, WIPE, WIPE_ASKED};
pub use drafts::{Drafts, draft, is_unfinished};
pub use edit::radio_id;
pub use effect::{Effect, Focus, LaterEffect};
pub use handing_on::{HandOn, Handing, Paper};
pub use history::{Field, History, STEPS};
pub use later::{Arrival, Change, Later, LaterPart, Trouble};
pub use model::{Model, Opened, OpenedFrom, Saving, View};
pub use msg::{
    EvidenceField, FileTrouble, Msg, PlanField, ProfileEdit, Resource, Show, StoreTrouble,
};
pub use notice::{Done, Notice};
pub use outbound::{Audience, Export, Part};
pub use outgoing::{Outgoing, outgoing};
pub use sharing::{SUGGESTED_BY, ShareForm, is_nameless};
pub use start::{Nfc, Now, Start};
pub use tabulate::{REPORTS_ID, Tabled, Tabulate};
pub use update::update;
