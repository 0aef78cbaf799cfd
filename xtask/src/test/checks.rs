//! The checks that compile or read, without running a test.

use std::path::Path;

use anyhow::Result;

use crate::command;

/// rustfmt would change nothing.
pub(super) fn format(checkout: &Path) -> Result<()> {
    command::run(
        "rustfmt",
        command::cargo(checkout).args(["fmt", "--all", "--check"]),
    )
}

/// No warning in any native target.
pub(super) fn lints(checkout: &Path) -> Result<()> {
    let arguments = [
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    command::run("clippy", command::cargo(checkout).args(arguments))?;
    // `--all-targets` passes over a target that a plain `cargo test` leaves out.
    let arguments = [
        "clippy",
        "--locked",
        "--workspace",
        "--test",
        "journeys",
        "--",
        "-D",
        "warnings",
    ];
    command::run(
        "clippy for the journeys",
        command::cargo(checkout).args(arguments),
    )
}

/// No warning in the app as the browser gets it, nor in its browser tests.
pub(super) fn lints_for_wasm(checkout: &Path) -> Result<()> {
    let mut clippy = command::cargo(checkout);
    clippy.args([
        "clippy",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
        "--package",
        "plumbline",
        "--package",
        "leptos-slim",
        "--package",
        "async-once-cell",
        "--package",
        "wasm-streams",
        "--lib",
        "--bins",
    ]);
    if checkout.join("tests/browser.rs").is_file() {
        clippy.args(["--test", "browser"]);
    }
    command::run(
        "clippy for WebAssembly",
        clippy.args(["--", "-D", "warnings"]),
    )
}

/// The documentation builds without a warning, private items included.
pub(super) fn documentation(checkout: &Path) -> Result<()> {
    let mut doc = command::cargo(checkout);
    doc.args([
        "doc",
        "--locked",
        "--workspace",
        "--no-deps",
        "--document-private-items",
    ]);
    command::run("documentation", doc.env("RUSTDOCFLAGS", "-D warnings"))
}
