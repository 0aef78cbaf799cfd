//! What messages do: decisions of the app, without a browser.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/now.rs"]
mod now;

mod page;
mod plan;

mod answering;
mod bring_in;
mod compare;
mod device;
mod device_trouble;
mod drafts;
mod earlier;
mod history;
mod lazy;
mod lazy_start;
mod lazy_tabs;
mod navigation;
mod opening;
mod reading_back;
mod review;
mod saving;
mod sharing;
mod tabulate;
mod two_tabs;
