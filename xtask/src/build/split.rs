//! The compiled app, cut in two and bound to JavaScript (docs/decisions/two-parts.md).

use crate::{command, files, tools};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What came of cutting and binding, as the tools wrote it.
pub(super) struct Parts {
    /// The glue between the browser and the first part.
    pub(super) glue: String,
    /// The script that loads the second part.
    pub(super) loader: String,
    /// The first part: what answering needs.
    pub(super) first: PathBuf,
    /// The second part, which borrows memory and functions of the first.
    pub(super) second: PathBuf,
}

/// The name of the glue that wasm-bindgen writes.
pub(super) const GLUE: &str = "plumbline.js";
/// The name of the bound app.
pub(super) const WASM: &str = "plumbline_bg.wasm";
/// The name of the loader, by which the glue imports it.
pub(super) const LOADER: &str = "__wasm_split.js";

/// Cuts what the compiler wrote into `compiled` and binds the first part.
pub(super) fn parts(compiled: &Path, target: &Path) -> Result<Parts> {
    let cut = target.join("split");
    files::remove_folder(&cut)?;
    let mut split = Command::new(tools::wasm_split()?);
    split
        .arg(compiled)
        .arg(&cut)
        .args(["--out-name", "plumbline"]);
    command::run("cutting the app in two", &mut split)?;
    let bound = bind(&cut.join("plumbline.wasm"), target, "web")?;
    Ok(Parts {
        glue: files::read_text(&bound.join(GLUE))?,
        loader: files::read_text(&cut.join(LOADER))?,
        first: bound.join(WASM),
        second: cut.join("split_later.wasm"),
    })
}

/// Binds a module to JavaScript in a form that wasm-bindgen knows; returns the folder that holds both.
pub(super) fn bind(module: &Path, target: &Path, form: &str) -> Result<PathBuf> {
    let bound = target.join("bound");
    files::remove_folder(&bound)?;
    let mut bind = Command::new(tools::wasm_bindgen()?);
    // The second part needs what the linker exports: memory, table and stack pointer.
    bind.args(["--target", form, "--no-typescript", "--keep-lld-exports"])
        .arg("--out-dir")
        .arg(&bound)
        .arg(module);
    command::run("binding it to JavaScript", &mut bind)?;
    if bound.join("snippets").exists() {
        bail!(
            "the app carries JavaScript snippets, which would need names and hashes too: \
             call the browser through web-sys instead"
        );
    }
    Ok(bound)
}
