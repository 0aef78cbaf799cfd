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
    runs: Runs,
) -> Result<PathBuf> {
    let file = format!("bin/{program}{}", std::env::consts::EXE_SUFFIX);
    let suffix = runs.suffix();
    place::file(&format!("{package}-{version}{suffix}"), &file, |folder| {
        let label = format!("installing {package} {version}, once for this machine ({takes})");
        command::run(
            &label,
            &mut install(package, version, features, folder, runs),
        )
    })
}

/// How often a tool runs, and with that how much it is optimised.
#[derive(Clone, Copy)]
pub(super) enum Runs {
    /// Not at all: it works for a second or less, and compiling it is most of what a first run waits for.
    Seldom,
    /// A little: `serve --watch` runs it after each edit, where it would take three times as long.
    OnEachEdit,
}

impl Runs {
    fn level(self) -> &'static str {
        match self {
            Self::Seldom => "0",
            Self::OnEachEdit => "1",
        }
    }

    /// Behind the version in the name of the folder.
    fn suffix(self) -> &'static str {
        match self {
            Self::Seldom => "",
            Self::OnEachEdit => "-optimized",
        }
    }
}

/// Some tools ask for all that the linker can do.
const QUICKLY: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

fn install(package: &str, version: &str, features: &[&str], folder: &Path, runs: Runs) -> Command {
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
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", runs.level());
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
