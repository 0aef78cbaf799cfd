//! `wasm-opt` and a JavaScript minifier, for size.

use super::order;
use crate::size::gzip;
use crate::{command, files, paths, tools};
use anyhow::{Context as _, Result};
use std::path::Path;
use std::process::Command;

/// What rustc's output uses. With `--all-features` instead, the page stays blank in every engine.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// For size, and with one thing more that is known: the stack grows down to address 0, so that
/// nothing valid lies in the first kilobyte.
const PASSES: [&str; 2] = ["-Oz", "--low-memory-unused"];

/// The module, smaller; then its functions in the order that compresses best of those that are tried.
/// `place` is where the files that `wasm-opt` reads and writes are put.
pub(super) fn wasm(label: &str, module: &[u8], place: &Path) -> Result<Vec<u8>> {
    let small = wasm_opt(label, module, place, &PASSES)?;
    let mut best: Option<(usize, Vec<u8>)> = None;
    for way in order::WAYS {
        let ordered = wasm_opt(
            &format!("{label}: order {way:?}"),
            &order::numbered(&small, way)?,
            place,
            &["--reorder-functions-by-name"],
        )?;
        let size = gzip(&ordered)?;
        if best.as_ref().is_none_or(|(least, _)| size < *least) {
            best = Some((size, ordered));
        }
    }
    Ok(best.map_or(small, |(_, ordered)| ordered))
}

fn wasm_opt(label: &str, module: &[u8], place: &Path, passes: &[&str]) -> Result<Vec<u8>> {
    files::write(place, module)?;
    let output = place.with_extension("small.wasm");
    let mut command = node(&tools::wasm_opt()?)?;
    command
        .args(passes)
        .args(FEATURES)
        .arg(place)
        .arg("-o")
        .arg(&output);
    command::run(label, &mut command)?;
    files::read(&output)
}

/// The language level of the source: it keeps the minifier from writing newer syntax.
const LANGUAGE: &str = "--target=es2020";

/// Minifies a script; it loses a fifth of its compressed size.
pub(super) fn javascript(input: &Path) -> Result<Vec<u8>> {
    esbuild(input, &["--minify"])
}

/// A module and all that it imports as one script, without what nothing uses.
pub(super) fn bundle(entry: &Path, minify: bool) -> Result<Vec<u8>> {
    // Making one of these has no effect but the object.
    let mut options = vec!["--bundle", "--format=esm", "--pure:FinalizationRegistry"];
    if minify {
        options.push("--minify");
    }
    esbuild(entry, &options)
}

fn esbuild(input: &Path, options: &[&str]) -> Result<Vec<u8>> {
    let mut command = node(&tools::esbuild()?)?;
    command
        .args(options)
        .args([LANGUAGE, "--legal-comments=none", "--log-level=warning"]);
    Ok(command::capture(command.arg(input))?.into_bytes())
}

/// Node with a script to run.
fn node(script: &Path) -> Result<Command> {
    let node = paths::on_path("node")
        .context("node is missing, and tools of the build run in it: install Node 20 or newer")?;
    let mut command = Command::new(node);
    command.arg(script);
    Ok(command)
}
