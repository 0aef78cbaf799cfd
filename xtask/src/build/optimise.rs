//! `wasm-opt` for size.

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
    let script = tools::wasm_opt()?;
    let node = paths::on_path("node").ok_or_else(|| {
        Failure::from("node is missing, and wasm-opt runs in it: install Node 20 or newer")
    })?;
    let output = input.with_extension("small.wasm");
    let mut command = Command::new(node);
    command
        .arg(script)
        .arg("-Oz")
        .args(FEATURES)
        .arg(input)
        .arg("-o")
        .arg(&output);
    command::run("making the app smaller", &mut command)?;
    Ok(output)
}
