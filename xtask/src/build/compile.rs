//! The compile step: cargo, for the browser.

use super::{Profile, remap, split};
use crate::{command, tools};
use anyhow::Result;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the app is compiled for.
const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles the checkout and returns the module that the compiler wrote.
///
/// The target folder is one of its own: the flags that hide local paths would otherwise make every
/// build of an editor or a test throw away the other's work.
pub(super) fn app(checkout: &Path, target: &Path, profile: Profile) -> Result<PathBuf> {
    tools::wasm_target()?;
    let mut command = Command::new("cargo");
    command.args([
        "build",
        "--locked",
        "--target",
        TARGET,
        "--bin",
        "plumbline",
    ]);
    if profile == Profile::Release {
        command.arg("--release");
    }
    command
        .current_dir(checkout)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_ENCODED_RUSTFLAGS", flags(checkout, target)?)
        .env_remove("RUSTFLAGS");
    command::run("compiling the app", &mut command)?;
    let folder = match profile {
        Profile::Release => "release",
        Profile::Dev => "debug",
    };
    Ok(target.join(TARGET).join(folder).join("plumbline.wasm"))
}

fn flags(checkout: &Path, target: &Path) -> Result<OsString> {
    let mut flags = remap::flags(checkout, target)?;
    flags.push("\u{1f}");
    flags.push(split::RELOCATIONS);
    Ok(flags)
}
