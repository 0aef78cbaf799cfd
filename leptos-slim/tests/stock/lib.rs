//! The views that the tests of `leptos-slim` draw, drawn by Leptos itself.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, reason = "tests")]

#[path = "../cases/mod.rs"]
mod cases;

pub use cases::drawn;
