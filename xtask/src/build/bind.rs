//! The JavaScript between the browser and the app, by wasm-bindgen.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::{command, files, tools};

/// Binds a module: writes it and its glue into a folder, in a form that wasm-bindgen knows.
///
/// `web` is a script that starts the app by itself. `bundler` is a module of functions, which leaves
/// the start to others and lets a bundler take out what nothing uses.
pub(super) fn bind(module: &Path, folder: &Path, form: &str) -> Result<()> {
    files::remove_folder(folder)?;
    let mut bind = Command::new(tools::wasm_bindgen()?);
    // Lazy parts need what the linker exports: memory, table and stack pointer.
    bind.args(["--target", form, "--no-typescript", "--keep-lld-exports"])
        .arg("--out-dir")
        .arg(folder)
        .arg(module);
    command::run("binding it to JavaScript", &mut bind)?;
    if folder.join("snippets").exists() {
        bail!(
            "the app carries JavaScript snippets, which would need names and hashes too: \
             call the browser through web-sys instead"
        );
    }
    Ok(())
}
