//! The WebAssembly target of the pinned compiler.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::{command, paths};

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target through rustup where rustc does not have it.
pub(super) fn ensure() -> Result<()> {
    let folder = command::capture(Command::new("rustc").args([
        "--print",
        "target-libdir",
        "--target",
        TARGET,
    ]))?;
    if Path::new(&folder).is_dir() {
        return Ok(());
    }
    let rustup = paths::on_path("rustup").with_context(|| {
        format!("rustc cannot compile to {TARGET}: install that target, or use rustup")
    })?;
    command::run(
        &format!("adding the target {TARGET}"),
        Command::new(rustup).args(["target", "add", TARGET]),
    )
}
