//! The page before the app, without it, and after it has stopped, in Chromium.
//!
//! Each test serves the built site under a sub-path, with one thing made to fail, and reads the
//! document that Chromium then holds. `cargo xtask test` builds the site and names it and the
//! browser; without `PLUMBLINE_DIST` there is nothing to test, and the tests say so.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

mod faults;
mod page;
mod saved;
mod site;
mod starts;
mod stopped;
