//! The rules of the repository as tests: layers, words, sizes, documents.
//!
//! A rule that only stands in a document is broken by the next hurried change.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

mod code;
mod documents;
mod files;
mod foreign;
mod graph;
mod layers;
mod pins;
mod plain;
mod reading;
mod starting;
mod words;
