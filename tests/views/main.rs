//! Views as strings: labels, roles, ids, and the names that programs rely on.
//!
//! [`render`] draws the app or one piece of it, [`samples`] holds models to draw.
// Stock Leptos nests the types of views deeper than the compiler follows by default.
#![recursion_limit = "256"]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "tests"
)]

#[path = "../common/now.rs"]
mod now;

#[path = "../common/render.rs"]
mod render;
mod samples;

mod check;
mod compare;
mod disclosures;
mod drafts;
mod example;
mod frame;
mod handoff;
mod help;
mod home_and_profile;
mod hostile;
mod next_step;
mod plan;
mod plan_says;
mod plan_step;
mod preview;
mod questions;
mod reports;
mod scorecard;
mod share;
