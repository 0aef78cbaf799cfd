//! The compile step: Trunk with cargo and wasm-bindgen.

use super::{Profile, remap, split};
use crate::failure::{Failure, Outcome};
use crate::{command, files, tools};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The glue that wasm-bindgen writes, as Trunk names it without hashes.
pub(super) const GLUE: &str = "plumbline.js";
/// The compiled app, likewise.
pub(super) const WASM: &str = "plumbline_bg.wasm";

/// Compiles the checkout and returns the folder with what Trunk wrote.
///
/// The target folder is one of its own: the flags that hide local paths would otherwise make every
/// build of an editor or a test throw away the other's work.
pub(super) fn stage(checkout: &Path, target: &Path, profile: Profile) -> Outcome<PathBuf> {
    tools::wasm_target()?;
    let trunk = tools::trunk()?;
    let bindgen = tools::wasm_bindgen()?;
    fetch(checkout)?;

    let stage = target.join("stage");
    files::make_folder(&stage)?;
    let mut command = Command::new(trunk);
    command
        .args([
            "build",
            "--offline",
            "--locked",
            "--color",
            "auto",
            "--dist",
        ])
        .arg(&stage);
    if profile == Profile::Release {
        command.arg("--release");
    }
    let mut flags = remap::flags(checkout, target)?;
    flags.push("\u{1f}");
    flags.push(split::RELOCATIONS);
    command
        .current_dir(checkout)
        .env("PATH", path_with(&bindgen)?)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_ENCODED_RUSTFLAGS", flags)
        // Trunk reads this well-known variable as one of its own options and refuses the value 1.
        .env_remove("NO_COLOR")
        .env_remove("RUSTFLAGS");
    command::run("compiling the app", &mut command)?;
    if stage.join("snippets").exists() {
        return Err(
            "the app carries JavaScript snippets, which would need names and hashes too: \
                    call the browser through web-sys instead"
                .into(),
        );
    }
    Ok(stage)
}

/// Fetches the sources of dependencies, because Trunk itself runs offline.
fn fetch(checkout: &Path) -> Outcome {
    let mut command = Command::new("cargo");
    command
        .args(["fetch", "--locked", "--quiet"])
        .current_dir(checkout);
    command::run("fetching dependencies", &mut command)
}

/// `PATH` with the folder of this program in front.
fn path_with(program: &Path) -> Outcome<OsString> {
    let mut folders: Vec<PathBuf> = program
        .parent()
        .map(Path::to_path_buf)
        .into_iter()
        .collect();
    if let Some(path) = std::env::var_os("PATH") {
        folders.extend(std::env::split_paths(&path));
    }
    std::env::join_paths(folders).map_err(|cause| Failure::of("set PATH", cause))
}
