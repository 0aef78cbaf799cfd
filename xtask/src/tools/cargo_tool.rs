//! Tools that `cargo install` builds.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::place;
use crate::command;

/// The program `program` of `package`, built with `features` into the cache where it is missing.
pub(super) fn program(
    package: &str,
    version: &str,
    features: &[&str],
    program: &str,
    takes: &str,
) -> Result<PathBuf> {
    let file = format!("bin/{program}{}", std::env::consts::EXE_SUFFIX);
    let (_, suffix) = level(package);
    place::file(&format!("{package}-{version}{suffix}"), &file, |folder| {
        let label = format!("installing {package} {version}, once for this machine ({takes})");
        command::run(&label, &mut install(package, version, features, folder))
    })
}

/// Nothing is optimised: a tool works for a second or less, and compiling it is most of what a first run
/// waits for. Some ask for all that the linker can do.
const QUICKLY: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

/// But `serve --watch` runs this one after each edit, where it takes three times as long without.
const OFTEN: &str = "wasm-bindgen-cli";

/// How much a tool is optimised; part of the name of its folder where that is anything.
fn level(package: &str) -> (&'static str, &'static str) {
    if package == OFTEN {
        ("1", "-optimized")
    } else {
        ("0", "")
    }
}

fn install(package: &str, version: &str, features: &[&str], folder: &Path) -> Command {
    let mut command = Command::new("cargo");
    command
        .args([
            "install",
            "--locked",
            package,
            "--version",
            version,
            "--root",
        ])
        .arg(folder);
    if !features.is_empty() {
        command.arg("--features").arg(features.join(","));
    }
    // Outside the checkout, and without its settings: the tool is nobody's dependency.
    command.current_dir(folder);
    command.envs(QUICKLY);
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level(package).0);
    for name in [
        "RUSTFLAGS",
        "CARGO_ENCODED_RUSTFLAGS",
        "CARGO_BUILD_RUSTFLAGS",
        "CARGO_BUILD_TARGET",
        // Without it cargo builds in a folder of its own and removes that afterwards.
        "CARGO_TARGET_DIR",
    ] {
        command.env_remove(name);
    }
    command
}
