//! A Python with the validators of other projects.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::{place, system};
use crate::build::hashed_name;
use crate::{command, files};

/// Where the packages are listed, each with its version.
const PACKAGES: &str = "tests/validators/requirements.txt";

/// The `python` program of a virtual environment that holds the packages, made in the cache where it
/// is missing. The folder's name follows from the list.
pub(super) fn validators(checkout: &Path) -> Result<PathBuf> {
    let list = checkout.join(PACKAGES);
    let name = hashed_name("validators", &files::read(&list)?);
    place::file(&name, PROGRAM, |folder| {
        let python = system::program(
            "python3",
            "the third-party validators run in it, 3.11 or newer with venv",
            &["python3-venv"],
        )?;
        command::run(
            "making a virtual environment for the validators",
            Command::new(python).args(["-m", "venv"]).arg(folder),
        )?;
        // `--no-deps`, since the list is whole; one package asks for a newer Python than it needs.
        command::run(
            "installing the validators from PyPI",
            Command::new(folder.join(PROGRAM))
                .args(["-m", "pip", "install", "--quiet", "--no-deps"])
                .args(["--disable-pip-version-check", "--ignore-requires-python"])
                .arg("--requirement")
                .arg(list),
        )
    })
}

#[cfg(windows)]
const PROGRAM: &str = "Scripts/python.exe";
#[cfg(not(windows))]
const PROGRAM: &str = "bin/python";
