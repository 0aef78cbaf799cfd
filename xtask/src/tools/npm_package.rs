//! Tools that npm carries.

use super::place;
use crate::failure::{Failure, Outcome};
use crate::{command, paths};
use std::path::PathBuf;
use std::process::Command;

/// The path of `file` in the npm package, installed into the cache where it is missing.
pub(super) fn file(package: &str, version: &str, file: &str) -> Outcome<PathBuf> {
    let inner = format!("node_modules/{package}/{file}");
    place::file(&format!("{package}-{version}"), &inner, |folder| {
        let npm = paths::on_path("npm").ok_or_else(|| {
            Failure::from(format!(
                "npm is missing, and {package} comes through it: install Node 20 or newer"
            ))
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
