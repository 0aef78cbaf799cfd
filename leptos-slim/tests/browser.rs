//! Drawing, drawing again and listening, in a real browser.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "tests"
)]

#[path = "browser/controls.rs"]
mod controls;
#[path = "browser/listening.rs"]
mod listening;
#[path = "browser/lists.rs"]
mod lists;
#[path = "browser/redrawing.rs"]
mod redrawing;
#[path = "browser/tools.rs"]
mod tools;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
