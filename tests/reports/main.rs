//! Reports: complete, honest, and harmless whatever was typed.
//!
//! One test binary for all formats, since linking costs more than running.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

#[path = "../common/mod.rs"]
mod common;

mod gemara;
mod inputs;
mod interop;
mod markdown;
mod oscal;
mod validators;
