//! The tests of the shell and of `leptos-slim`, compiled to WebAssembly and run in Chromium.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};
use serde_json::json;

use super::counts::{self, Counts};
use super::harness::{self, Program};
use crate::tools::browser::{Browser, HEADLESS};
use crate::{files, paths, tools};

/// Seconds until the runner gives all tests up; its own 20 are few on a busy machine.
const PATIENCE: &str = "300";

/// Compiles and runs each `tests/browser.rs`; with a part of a name, only the tests that have it.
pub(super) fn run(checkout: &Path, browser: &Browser, name: Option<&str>) -> Result<Counts> {
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
    let mut counts = one(checkout, browser, &runner, first, name)?;
    counts.add(one(checkout, browser, &runner, second, name)?);
    Ok(counts)
}

fn one(
    checkout: &Path,
    browser: &Browser,
    runner: &Path,
    program: &Program,
    name: Option<&str>,
) -> Result<Counts> {
    // The runner reads its settings from the folder that it runs in.
    let folder = paths::target(checkout).join("browser-tests");
    let settings =
        json!({ "goog:chromeOptions": { "args": HEADLESS, "binary": browser.chromium } });
    files::write(&folder.join("webdriver.json"), settings.to_string())?;
    let package = program.package.file_name().unwrap_or_default();
    let label = format!("browser: {} in Chromium", package.display());
    let mut run = Command::new(runner);
    run.arg(&program.path)
        .args(name)
        .current_dir(&folder)
        .env("CHROMEDRIVER", &browser.chromedriver)
        .env("WASM_BINDGEN_TEST_TIMEOUT", PATIENCE);
    let counts = counts::run(&label, &mut run, name.is_none())?;
    // Added up with the other one, a program without tests would not be noticed.
    if counts.expects_some && counts.all() == 0 {
        bail!("{label}: no test ran");
    }
    Ok(counts)
}
