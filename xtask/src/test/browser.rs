//! The tests of the shell and of `leptos-slim`, compiled to WebAssembly and run in Chromium.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};
use serde_json::json;

use super::harness::{self, Counts, Program};
use crate::tools::browser::{Browser, HEADLESS};
use crate::{command, files, paths, tools};

/// Seconds until the runner gives all tests up; its own 20 are few on a busy machine.
const PATIENCE: &str = "300";

/// Compiles and runs each `tests/browser.rs`.
pub(super) fn run(checkout: &Path, browser: &Browser) -> Result<Counts> {
    let runner = tools::wasm_bindgen_test_runner()?;
    let programs = harness::compile(
        checkout,
        &[
            "--target",
            "wasm32-unknown-unknown",
            "--package",
            "plumbline",
            "--package",
            "leptos-slim",
            "--test",
            "browser",
        ],
    )?;
    let [first, second] = programs.as_slice() else {
        bail!("there are two tests/browser.rs, and not as many programs");
    };
    let mut counts = one(checkout, browser, &runner, first)?;
    let more = one(checkout, browser, &runner, second)?;
    counts.passed += more.passed;
    counts.failed += more.failed;
    Ok(counts)
}

fn one(checkout: &Path, browser: &Browser, runner: &Path, program: &Program) -> Result<Counts> {
    // The runner reads its settings from the folder that it runs in.
    let folder = paths::target(checkout).join("browser-tests");
    let settings =
        json!({ "goog:chromeOptions": { "args": HEADLESS, "binary": browser.chromium } });
    files::write(&folder.join("webdriver.json"), settings.to_string())?;
    let package = program.package.file_name().unwrap_or_default();
    let label = format!("browser: {} in Chromium", package.display());
    let start = command::begin(&label);
    let finished = command::watch(
        Command::new(runner)
            .arg(&program.path)
            .current_dir(&folder)
            .env("CHROMEDRIVER", &browser.chromedriver)
            .env("WASM_BINDGEN_TEST_TIMEOUT", PATIENCE),
    )?;
    command::end(&label, start);
    let counts = harness::counts(&finished, true)?;
    // Added up with the other one, a program without tests would not be noticed.
    if counts.passed + counts.failed == 0 {
        bail!("{label}: no test ran");
    }
    Ok(counts)
}
