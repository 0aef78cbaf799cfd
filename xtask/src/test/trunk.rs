//! Whether plain `trunk build` still makes a page that works.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::server::Options;
use crate::tools::browser::{self, HEADLESS};
use crate::{command, files, paths, tools};

/// What the document holds once the app shows its start view.
const RUNNING: [&str; 2] = ["data-state=\"running\"", "data-view=\"home\""];

/// Builds with Trunk, and opens the page.
pub(super) fn check(checkout: &Path) -> Result<()> {
    let folder = paths::target(checkout).join("trunk");
    // Trunk takes the pinned wasm-bindgen from there instead of fetching its own.
    let bindgen = tools::wasm_bindgen()?;
    let ours = bindgen.parent().context("a program without a folder")?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = [ours.to_path_buf()]
        .into_iter()
        .chain(std::env::split_paths(&path));
    let mut build = Command::new(tools::trunk()?);
    build
        .args(["build", "--offline", "--dist"])
        .arg(&folder)
        .current_dir(checkout)
        .env("PATH", std::env::join_paths(all)?)
        // Trunk reads this well-known variable as one of its own options and refuses the value 1.
        .env_remove("NO_COLOR");
    command::run("trunk build", &mut build)?;

    let profile = std::env::temp_dir().join(format!("plumbline-trunk-{}", std::process::id()));
    let server = Options::default().folder("/", &folder).start()?;
    let document = command::capture(
        Command::new(browser::browser()?.chromium)
            .args(HEADLESS)
            .args(["--virtual-time-budget=20000", "--dump-dom"])
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg(server.url()),
    )?;
    files::remove_folder(&profile)?;
    for sign in RUNNING {
        if !document.contains(sign) {
            bail!("the page that Trunk built does not come to hold {sign}");
        }
    }
    Ok(())
}
