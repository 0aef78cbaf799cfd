//! The parts of the program that are loaded when they are first needed, and
//! the messages that wait for them.
//!
//! Views that are only read, links, files and reports weigh more than the form
//! itself. They are compiled from the same source into files of their own
//! (docs/decisions/two-parts.md). Which feature is in which part is said in
//! one place, [`Feature::part`](crate::app::feature::Feature::part). Natively, where nothing
//! is split, every part is there from the start ([`Model::whole`](crate::app::model::Model::whole)).

pub mod handlers;
pub mod loaded;
pub mod loading;
mod needs;
pub mod problem;
pub mod queue;
pub mod state;
pub mod waiting;
