//! The shell in a real browser: what it does when the browser says no, and
//! that it reports what happens.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

#[path = "browser/files.rs"]
mod files;
#[path = "browser/focus.rs"]
mod focus;
#[path = "browser/leaving.rs"]
mod leaving;
#[path = "browser/location.rs"]
mod location;
#[path = "browser/offers.rs"]
mod offers;
#[path = "browser/runtime.rs"]
mod runtime;
#[path = "browser/small.rs"]
mod small;
#[path = "browser/storage.rs"]
mod storage;
#[path = "browser/tools.rs"]
mod tools;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
