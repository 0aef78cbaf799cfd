//! The state of the app and what may happen to it.

pub mod begin;
pub mod complete;
pub mod drafts;
pub mod edit;
pub mod effect;
pub mod external;
pub mod feature;
pub mod field;
pub mod follow;
pub mod history;
pub mod lazy;
pub mod messages;
pub mod model;
pub mod msg;
pub mod navigate;
pub mod persist;
pub mod remote;
pub mod resources;
pub mod routes;
pub mod start;
pub mod storage_change;
pub mod title;
pub mod undo;
pub mod update;
pub mod view;
pub mod view_model;
pub mod words;

use crate::app::storage_change::takes_mine;
