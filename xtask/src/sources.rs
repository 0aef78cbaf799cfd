//! What the site is made of.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use walkdir::WalkDir;

use crate::{files, paths};

/// The app and its page; what is a folder counts with all in it.
pub const OF_THE_APP: [&str; 9] = [
    "src",
    "leptos-slim",
    "style",
    "catalogue",
    "build",
    "build.rs",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
];

/// What decides how the app is built.
const OF_THE_BUILD: [&str; 5] = [
    "xtask/src/build",
    "xtask/src/build.rs",
    "xtask/src/tools",
    "xtask/src/tools.rs",
    "rust-toolchain.toml",
];

/// Makes sure that `dist/` is what the source gives.
///
/// # Errors
/// When it is missing, or a source was changed since it was built.
pub fn site_is_current(checkout: &Path) -> Result<()> {
    let page = paths::dist(checkout).join("index.html");
    if !page.is_file() {
        bail!("there is no dist/index.html: run cargo xtask build first");
    }
    match newer_than(checkout, &page) {
        Some(path) => bail!(
            "{} was changed since dist/ was built: run cargo xtask build first",
            path.display()
        ),
        None => Ok(()),
    }
}

/// A source that was changed after a file was written, the newest of them. A folder counts as changed when
/// a file in it came, went or was renamed.
fn newer_than(checkout: &Path, file: &Path) -> Option<PathBuf> {
    let written = files::changed(file)?;
    let places = OF_THE_APP.iter().chain(&OF_THE_BUILD);
    places
        .flat_map(|place| WalkDir::new(checkout.join(place)).into_iter().flatten())
        .filter_map(|entry| Some((files::changed(entry.path())?, entry.into_path())))
        .filter(|(changed, _)| *changed > written)
        .max()
        .and_then(|(_, path)| Some(path.strip_prefix(checkout).ok()?.to_path_buf()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use std::fs::File;
    use std::path::Path;
    use std::time::{Duration, SystemTime};

    use super::site_is_current;
    use crate::files;

    /// Sets when a file or folder was changed, in seconds.
    fn at(path: &Path, seconds: u64) {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        File::open(path).unwrap().set_modified(time).unwrap();
    }

    #[test]
    fn only_a_site_as_new_as_its_source_is_current() {
        let folder = std::env::temp_dir().join(format!("sources-{}", std::process::id()));
        for name in ["src/a/b.rs", "xtask/src/build.rs", "tests/c.rs"] {
            files::write(&folder.join(name), "").unwrap();
        }
        let fault = || site_is_current(&folder).map_err(|fault| fault.to_string());
        assert!(fault().unwrap_err().contains("there is no dist/index.html"));

        files::write(&folder.join("dist/index.html"), "").unwrap();
        at(&folder.join("dist/index.html"), 10);
        for name in ["src", "src/a", "src/a/b.rs", "xtask/src/build.rs"] {
            at(&folder.join(name), 10);
        }
        assert_eq!(fault(), Ok(()), "tests are no source of the site");
        // Whoever takes a file away touches the folder.
        for name in ["src/a/b.rs", "xtask/src/build.rs", "src/a"] {
            at(&folder.join(name), 20);
            let said = fault().unwrap_err();
            assert!(said.starts_with(&format!("{name} was changed")), "{said}");
            assert!(said.contains("cargo xtask build"), "{said}");
            at(&folder.join(name), 10);
        }
        files::remove_folder(&folder).unwrap();
    }
}
