//! Programs of the system. Where apt is there and may be used, what is missing is installed.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::{command, paths};

/// A program on `PATH`, after installing these packages where it was missing. `use_of` says in the message what
/// it is for: `the checker of the HTML report runs in it`.
///
/// # Errors
/// When it is missing and cannot be installed; the message names the packages.
pub(super) fn program(name: &str, use_of: &str, packages: &[&str]) -> Result<PathBuf> {
    if paths::on_path(name).is_none() {
        install(name, packages)?;
    }
    paths::on_path(name).with_context(|| {
        let packages = packages.join(" ");
        format!("{name} is missing, and {use_of}: install it (Debian and Ubuntu: apt-get install {packages})")
    })
}

/// Installs Debian packages, where that can be done; else nothing.
///
/// # Errors
/// When apt refuses.
pub(super) fn install(what: &str, packages: &[&str]) -> Result<()> {
    let may_install = paths::on_path("apt-get").is_some()
        && command::capture(Command::new("id").arg("-u")).is_ok_and(|user| user == "0");
    if !may_install {
        return Ok(());
    }
    command::run(
        "updating the list of packages",
        Command::new("apt-get").args(["update", "-qq"]),
    )?;
    command::run(
        &format!("installing {what}"),
        Command::new("apt-get")
            .args(["install", "-y", "-qq", "--no-install-recommends"])
            .args(packages),
    )
}
