//! Where things are: the checkout, what cargo writes, the finished site and the cache of tools.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// The top of the checkout: the nearest folder at or above the current one that holds `Trunk.toml`.
///
/// # Errors
/// When the current folder is outside a checkout.
pub fn checkout() -> Result<PathBuf> {
    let here = env::current_dir().context("could not find the current folder")?;
    here.ancestors()
        .find(|folder| folder.join("Trunk.toml").is_file())
        .map(Path::to_path_buf)
        .context("no Trunk.toml here or above: run this inside the checkout")
}

/// Cargo's target folder: `CARGO_TARGET_DIR`, or `target` in the checkout.
pub fn target(checkout: &Path) -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => checkout.join(folder),
        None => checkout.join("target"),
    }
}

/// The finished site.
pub fn dist(checkout: &Path) -> PathBuf {
    checkout.join("dist")
}

/// The person's home folder.
pub fn home() -> Option<PathBuf> {
    env::var_os("HOME")
        .or_else(|| env::var_os("USERPROFILE"))
        .map(PathBuf::from)
}

/// Cargo's home, where the sources of dependencies are unpacked.
pub fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| home().map(|home| home.join(".cargo")))
}

/// The folder of fetched tools, outside the checkout so that every checkout shares it:
/// `PLUMBLINE_CACHE`, else `plumbline` in `XDG_CACHE_HOME` or in `~/.cache`.
///
/// # Errors
/// When no home folder is known either.
pub fn cache() -> Result<PathBuf> {
    if let Some(folder) = env::var_os("PLUMBLINE_CACHE") {
        return Ok(PathBuf::from(folder));
    }
    if let Some(folder) = env::var_os("XDG_CACHE_HOME") {
        return Ok(PathBuf::from(folder).join("plumbline"));
    }
    home()
        .map(|home| home.join(".cache").join("plumbline"))
        .context("no home folder: set PLUMBLINE_CACHE to a folder for the tools")
}

/// Finds a program on `PATH`.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
}
