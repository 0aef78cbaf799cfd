//! `wasm-opt` and a JavaScript minifier, for size.

use crate::failure::{Failure, Outcome};
use crate::{command, paths, tools};
use std::path::{Path, PathBuf};
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

/// Optimises a WebAssembly file and returns the path of the smaller one beside it.
pub(super) fn wasm(input: &Path) -> Outcome<PathBuf> {
    let output = input.with_extension("small.wasm");
    let mut command = node(&tools::wasm_opt()?)?;
    command
        .arg("-Oz")
        .args(FEATURES)
        .arg(input)
        .arg("-o")
        .arg(&output);
    command::run("making the app smaller", &mut command)?;
    Ok(output)
}

/// Minifies a script; the glue and the boot script lose a fifth of their compressed size.
///
/// The language level keeps the minifier from writing newer syntax than the source uses.
pub(super) fn javascript(input: &Path) -> Outcome<Vec<u8>> {
    let mut command = node(&tools::esbuild()?)?;
    command.args([
        "--minify",
        "--target=es2020",
        "--legal-comments=none",
        "--log-level=warning",
    ]);
    Ok(command::capture(command.arg(input))?.into_bytes())
}

/// Node with a script to run.
fn node(script: &Path) -> Outcome<Command> {
    let node = paths::on_path("node").ok_or_else(|| {
        Failure::from("node is missing, and tools of the build run in it: install Node 20 or newer")
    })?;
    let mut command = Command::new(node);
    command.arg(script);
    Ok(command)
}
