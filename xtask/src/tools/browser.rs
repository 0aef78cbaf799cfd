//! Chromium and its driver, from the system.

use std::env;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::system;
use crate::paths;

/// The browser that the tests drive.
#[derive(Debug, Clone)]
pub struct Browser {
    /// The `chromium` program.
    pub chromium: PathBuf,
    /// The `chromedriver` program of the same version.
    pub chromedriver: PathBuf,
}

/// Flags for a browser without a window that talks to nobody but the test.
pub const HEADLESS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

const CHROMIUM: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const CHROMEDRIVER: [&str; 2] = ["chromedriver", "chromium.chromedriver"];

/// Finds both programs: by `PLUMBLINE_CHROMIUM` and `PLUMBLINE_CHROMEDRIVER`, then on `PATH`, then by
/// installing them where apt is there and may be used.
///
/// # Errors
/// When they are missing and cannot be installed; the message names the packages.
pub fn browser() -> Result<Browser> {
    if let Some(found) = find() {
        return Ok(found);
    }
    system::install("Chromium and its driver", &["chromium", "chromium-driver"])?;
    find().context(
        "Chromium or chromedriver is missing. Install both in the same version (Debian and \
             Ubuntu: apt-get install chromium chromium-driver), or set PLUMBLINE_CHROMIUM and \
             PLUMBLINE_CHROMEDRIVER to the programs",
    )
}

fn find() -> Option<Browser> {
    Some(Browser {
        chromium: program("PLUMBLINE_CHROMIUM", &CHROMIUM)?,
        chromedriver: program("PLUMBLINE_CHROMEDRIVER", &CHROMEDRIVER)?,
    })
}

fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    match env::var_os(variable) {
        Some(path) => Some(PathBuf::from(path)),
        None => names.iter().find_map(|name| paths::on_path(name)),
    }
}
