//! What messages do: decisions of the app, without a browser.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

mod page;

mod answering;
mod later;
mod later_start;
mod later_tabs;
mod navigation;
mod opening;
mod reading_back;
mod saving;
mod sharing;
