//! Everything that a person does, one folder for each thing.

#![allow(
    unreachable_pub,
    clippy::needless_pass_by_value,
    reason = "`#[component]` makes what every component takes public, and a component owns it"
)]

pub mod check;
pub mod compare;
pub mod evidence;
pub mod example;
pub mod handoff;
pub mod help;
pub mod home;
pub mod library;
pub mod merge;
pub mod plan;
pub mod preview;
pub mod profile;
pub mod questions;
pub mod reports;
pub mod scorecard;
pub mod share;
