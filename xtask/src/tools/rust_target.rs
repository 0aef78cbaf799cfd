//! The WebAssembly target of the pinned compiler.

use crate::failure::{Failure, Outcome};
use crate::{command, paths};
use std::path::Path;
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target through rustup where rustc does not have it.
pub(super) fn ensure() -> Outcome {
    let folder = command::capture(Command::new("rustc").args([
        "--print",
        "target-libdir",
        "--target",
        TARGET,
    ]))?;
    if Path::new(&folder).is_dir() {
        return Ok(());
    }
    let rustup = paths::on_path("rustup").ok_or_else(|| {
        Failure::from(format!(
            "rustc cannot compile to {TARGET}: install that target, or use rustup"
        ))
    })?;
    command::run(
        &format!("adding the target {TARGET}"),
        Command::new(rustup).args(["target", "add", TARGET]),
    )
}
