//! `cargo xtask bench`: this page beside other ways to ask the same questions (tests/bench/).

use std::path::Path;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::build::{ForHost, Profile};
use crate::{build, command, files, paths, sources, tools};

/// Loads of each page, unless asked otherwise: enough for a median that a moment of other work does not change.
pub const RUNS: usize = 7;

/// Measures every page in turn and prints medians and ratios; `only` is a part of the name of pages.
///
/// # Errors
/// When a page cannot be made, or does not come to its end.
pub fn bench(checkout: &Path, runs: usize, only: Option<&str>) -> Result<()> {
    if runs == 0 {
        bail!("0 runs have no median");
    }
    if sources::site_is_current(checkout).is_err() {
        build::build(checkout, Profile::Release, &ForHost::default())?;
    }
    let folder = paths::target(checkout).join("bench");
    let site = folder.join("site");
    files::remove_folder(&site)?;
    let dist = paths::dist(checkout);
    for name in files::below(&dist)? {
        files::write(
            &site.join("plumbline").join(&name),
            files::read(&dist.join(&name))?,
        )?;
    }
    for (name, file) in tools::survey()? {
        files::write(&site.join("survey").join(name), files::read(&file)?)?;
    }
    floor(checkout, &folder.join("floor"), &site.join("floor"))?;
    tools::browser::browser()?;
    let start = Instant::now();
    let mut cargo = command::cargo(checkout);
    cargo
        .args(["test", "--quiet", "--test", "bench"])
        .env("PLUMBLINE_BENCH_RUNS", runs.to_string())
        .env("PLUMBLINE_BENCH_ONLY", only.unwrap_or_default())
        .env("PLUMBLINE_BENCH_FOLDER", &site);
    let worked = cargo.status()?.success();
    command::end("bench", start);
    if worked {
        Ok(())
    } else {
        bail!("the bench stopped, as printed above")
    }
}

/// Makes the smallest Leptos page that stores an answer, with the optimiser that makes this page.
fn floor(checkout: &Path, folder: &Path, site: &Path) -> Result<()> {
    let source = checkout.join("tests/bench/floor");
    for name in ["Cargo.toml", "main.rs"] {
        let text = files::read(&source.join(name))?;
        // Written only when it differs, so that it is compiled once.
        if files::read(&folder.join(name)).ok().as_ref() != Some(&text) {
            files::write(&folder.join(name), text)?;
        }
    }
    // The versions of this project; cargo takes out what the page does not need.
    let lock = files::read(&checkout.join("Cargo.lock"))?;
    let taken = folder.join("Cargo.lock.taken");
    if files::read(&taken).ok().as_ref() != Some(&lock) {
        files::write(&folder.join("Cargo.lock"), &lock)?;
        files::write(&taken, lock)?;
    }
    tools::wasm_target()?;
    let mut cargo = command::cargo(folder);
    cargo
        .args(["build", "--release", "--target", "wasm32-unknown-unknown"])
        .env("CARGO_TARGET_DIR", folder.join("target"));
    command::run("compiling the smallest Leptos page", &mut cargo)?;
    let compiled = folder.join("target/wasm32-unknown-unknown/release/floor.wasm");
    build::single(&compiled, &folder.join("bound"), site)?;
    files::write(
        &site.join("index.html"),
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>\
         <title>Question</title><link rel=icon href=data:,><link rel=modulepreload href=floor.js>\
         <link rel=preload href=floor_bg.wasm as=fetch type=application/wasm crossorigin>\
         <script type=module>import start from './floor.js'; start()</script>",
    )
}
