//! The compile step: cargo, for the browser.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::{ForHost, Profile, remap};
use crate::{command, paths, tools};

/// What the app is compiled for.
const TARGET: &str = "wasm32-unknown-unknown";

/// Asks `build.rs` to leave out the examples of real registries.
const MADE_UP_ONLY: &str = "PLUMBLINE_MADE_UP_ONLY";

/// Leaves in the relocations by which the app is cut into parts.
const RELOCATIONS: &str = "-Clink-args=--emit-relocs";

/// Compiles the checkout and returns the module that the compiler wrote.
///
/// A release has a target folder of its own: the flags that hide local paths would otherwise make
/// every build of an editor or a test throw away the other's work. While developing, the plain
/// `cargo build` has no flags, so that Trunk, clippy and this share what is compiled.
pub(super) fn app(
    checkout: &Path,
    target: &Path,
    profile: Profile,
    host: &ForHost,
) -> Result<PathBuf> {
    tools::wasm_target()?;
    let mut command = Command::new("cargo");
    command
        .args(["build", "--locked", "--target", TARGET])
        .args(["--bin", "plumbline"])
        .current_dir(checkout);
    // `build.rs` reads it.
    if host.made_up_only {
        command.env(MADE_UP_ONLY, "1");
    } else {
        command.env_remove(MADE_UP_ONLY);
    }
    let folder = match profile {
        Profile::Release => {
            command
                .args(["--release", "--features", "split"])
                .env("CARGO_TARGET_DIR", target)
                .env("CARGO_ENCODED_RUSTFLAGS", flags(checkout, target)?)
                .env_remove("RUSTFLAGS");
            target.join(TARGET).join("release")
        }
        Profile::Dev => paths::target(checkout).join(TARGET).join("debug"),
    };
    command::run("compiling the app", &mut command)?;
    Ok(folder.join("plumbline.wasm"))
}

fn flags(checkout: &Path, target: &Path) -> Result<OsString> {
    let mut flags = remap::flags(checkout, target)?;
    flags.push("\u{1f}");
    flags.push(RELOCATIONS);
    Ok(flags)
}
