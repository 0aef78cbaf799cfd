//! Links, files and saved data: what they carry, and what bad ones get.
//!
//! One test binary for all of it, since linking costs more than running.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../fuzz/fuzzed.rs"]
mod fuzzed;

mod copies;
mod corpus;
mod earlier;
mod file;
mod hostile;
mod pasted;
mod refused_bytes;
mod refused_extras;
mod refused_files;
mod refused_links;
mod share;
mod slots;
mod snapshots;
mod stored;

use common::{forge, holds};

/// Stands for the browser's `String.normalize`: all that tests need of it.
fn nfc(text: &str) -> String {
    text.replace("e\u{301}", "é")
}

/// For texts that were normalised before.
fn plain(text: &str) -> String {
    text.to_owned()
}

/// How many arbitrary assessments each property meets: 64, or 1,000 with
/// `PLUMBLINE_ALL` set.
fn cases() -> proptest::test_runner::Config {
    let all = std::env::var_os("PLUMBLINE_ALL").is_some();
    proptest::test_runner::Config::with_cases(if all { 1_000 } else { 64 })
}
