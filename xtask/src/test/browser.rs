//! The tests of the shell, compiled to WebAssembly and run in Chromium.

use super::harness::{self, Counts};
use crate::tools::browser::{Browser, HEADLESS};
use crate::{command, files, paths, tools};
use anyhow::{Context as _, Result};
use serde_json::json;
use std::path::Path;
use std::process::Command;

/// Compiles and runs `tests/browser.rs`.
pub(super) fn run(checkout: &Path, browser: &Browser) -> Result<Counts> {
    let runner = tools::wasm_bindgen_test_runner()?;
    let programs = harness::compile(
        checkout,
        &["--target", "wasm32-unknown-unknown", "--test", "browser"],
    )?;
    let program = programs
        .first()
        .context("tests/browser.rs gave no program")?;

    // The runner reads its settings from the folder that it runs in.
    let folder = paths::target(checkout).join("browser-tests");
    let settings =
        json!({ "goog:chromeOptions": { "args": HEADLESS, "binary": browser.chromium } });
    files::write(&folder.join("webdriver.json"), settings.to_string())?;
    let start = command::begin("browser: the shell in Chromium");
    let finished = command::watch(
        Command::new(runner)
            .arg(&program.path)
            .current_dir(&folder)
            .env("CHROMEDRIVER", &browser.chromedriver),
    )?;
    command::end("browser: the shell in Chromium", start);
    harness::counts(&finished, true)
}
