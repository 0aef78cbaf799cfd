//! The tools that make modules, scripts and style sheets smaller. What each step saves and costs is in
//! docs/decisions/weight.md.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde::Deserialize;
use serde_json::json;

use super::{order, panic_locations};
use crate::{command, files, paths, tools};

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
/// nothing valid lies in the first kilobyte. What tools leave for each other goes.
const PASSES: [&str; 4] = [
    "-Oz",
    "--low-memory-unused",
    "--strip-producers",
    "--strip-target-features",
];

const REORDER: &str = "--reorder-functions-by-name";

/// The names that a module's imports and exports had, with those that they got.
#[derive(Deserialize)]
pub(super) struct Names {
    /// Module, name, new name. All imports are from the module `a` now.
    pub(super) imports: Vec<(String, String, String)>,
    /// Name, new name.
    pub(super) exports: Vec<(String, String)>,
}

/// The module, smaller. Files with the stem of `place` are what the tools read and write.
pub(super) fn wasm(module: &[u8], place: &Path) -> Result<Vec<u8>> {
    let small = wasm_opt(module, place, &PASSES)?.0;
    let small = wasm_opt(&order::numbered(&small)?, place, &[REORDER])?.0;
    panic_locations::without(small)
}

/// The same, and with short names for all that it imports and exports.
pub(super) fn wasm_and_names(module: &[u8], place: &Path) -> Result<(Vec<u8>, Names)> {
    let small = wasm_opt(module, place, &PASSES)?.0;
    let passes = [REORDER, "--minify-imports-and-exports-and-modules"];
    let (small, printed) = wasm_opt(&order::numbered(&small)?, place, &passes)?;
    let names =
        serde_json::from_str(&printed).context("wasm-opt printed other names than before")?;
    Ok((panic_locations::without(small)?, names))
}

fn wasm_opt(module: &[u8], place: &Path, passes: &[&str]) -> Result<(Vec<u8>, String)> {
    let output = place.with_extension("small.wasm");
    files::write(place, module)?;
    let mut command = node(&tools::binaryen("wasm-opt")?)?;
    command.args(passes).args(FEATURES);
    let printed = command::capture(command.arg(place).arg("-o").arg(&output))?;
    Ok((files::read(&output)?, printed))
}

/// The module with these of its exports alone, and without the code that only the others reach.
pub(super) fn keep_exports(module: &Path, kept: &[String], place: &Path) -> Result<Vec<u8>> {
    let node_of = |name: &String| json!({ "name": name, "export": name, "root": true });
    let graph: Vec<_> = kept.iter().map(node_of).collect();
    let graph_file = place.with_extension("json");
    files::write(&graph_file, json!(graph).to_string())?;
    let mut command = node(&tools::binaryen("wasm-metadce")?)?;
    command.args(FEATURES).arg("--graph-file").arg(&graph_file);
    command::capture(command.arg(module).arg("-o").arg(place))?;
    files::read(place)
}

/// The language level of the source: it keeps the minifier from writing newer syntax.
const LANGUAGE: &str = "--target=es2020";

/// Minifies a script.
pub(super) fn javascript(input: &Path) -> Result<String> {
    Ok(String::from_utf8(esbuild(input, &["--minify", LANGUAGE])?)?)
}

/// A module and all that it imports as one classic script.
pub(super) fn classic(entry: &Path, options: &[&str]) -> Result<String> {
    let all = [&["--bundle", "--format=iife", LANGUAGE], options].concat();
    Ok(String::from_utf8(esbuild(entry, &all)?)?)
}

/// A module and all that it imports as one module, without what nothing uses.
pub(super) fn bundle(entry: &Path, options: &[&str]) -> Result<Vec<u8>> {
    let mut all = vec!["--bundle", "--format=esm", LANGUAGE];
    // Where it exists, the glue would hang a method on classes that nothing uses, and so keep them.
    all.push("--define:Symbol.dispose=undefined");
    all.extend(options);
    esbuild(entry, &all)
}

/// Minifies a style sheet.
pub(super) fn css(input: &Path) -> Result<String> {
    Ok(String::from_utf8(esbuild(input, &["--minify"])?)?)
}

fn esbuild(input: &Path, options: &[&str]) -> Result<Vec<u8>> {
    let mut command = node(&tools::esbuild()?)?;
    command
        .args(options)
        .args(["--legal-comments=none", "--log-level=warning"]);
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
