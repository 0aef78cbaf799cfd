//! Tools that npm carries.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use super::place;
use crate::{command, paths};

/// The path of `file` in the npm package, installed into the cache where it is missing.
pub(super) fn file(package: &str, version: &str, file: &str) -> Result<PathBuf> {
    let inner = format!("node_modules/{package}/{file}");
    place::file(&format!("{package}-{version}"), &inner, |folder| {
        let npm = paths::on_path("npm").with_context(|| {
            format!("npm is missing, and {package} comes through it: install Node 20 or newer")
        })?;
        let mut install = Command::new(npm);
        install
            .args([
                "install",
                "--no-audit",
                "--no-fund",
                "--no-save",
                "--ignore-scripts",
                "--loglevel=error",
            ])
            .arg("--prefix")
            .arg(folder)
            .arg(format!("{package}@{version}"))
            .current_dir(folder);
        command::run(
            &format!("installing {package} {version} from npm"),
            &mut install,
        )
    })
}
