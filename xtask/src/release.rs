//! `cargo xtask release`: what a version is published as.
//!
//! Everything follows from the source, so that two people who release the same commit have the same files:
//! the site as a zip, its bill of materials, the notes out of the changelog, and the sums of these.

mod archive;
mod materials;
mod notes;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;
use sha2::{Digest as _, Sha256};

use crate::build::{self, ForHost, Profile};
use crate::{command, files, paths, sources, version};

/// What is put under sums beside the files, for `sha256sum --check`.
const SUMS: &str = "SHA256SUMS";

/// How to release.
#[derive(Debug, Default, PartialEq, Eq, Args)]
pub struct Choice {
    /// Release dist/ as the last build left it
    #[arg(long)]
    pub no_build: bool,
}

/// Writes the files of the version into `target/release-<version>/`.
///
/// # Errors
/// When the site cannot be built, the changelog has no notes for the version, or the tool for the bill of
/// materials fails.
pub fn release(checkout: &Path, choice: &Choice) -> Result<()> {
    let version = version::of(checkout)?;
    let notes = notes::of(&files::read_text(&checkout.join("CHANGELOG.md"))?, &version)?;
    if choice.no_build {
        sources::site_is_current(checkout)?;
    } else {
        build::build(checkout, Profile::Release, &ForHost::default())?;
    }
    let name = format!("plumbline-{version}");
    let folder = paths::target(checkout).join(format!("release-{version}"));
    files::remove_folder(&folder)?;
    let start = command::begin("writing the files of the release");
    let written = [
        (format!("{name}.zip"), zip(checkout, &name)?),
        ("plumbline.cdx.json".to_owned(), materials::of(checkout)?),
        ("NOTES.md".to_owned(), notes.into_bytes()),
    ];
    let mut sums = String::new();
    for (name, bytes) in &written {
        files::write(&folder.join(name), bytes)?;
        let _ = writeln!(sums, "{}  {name}", sum(bytes));
    }
    files::write(&folder.join(SUMS), &sums)?;
    command::end("writing the files of the release", start);
    print!("{sums}");
    println!("    in {}", folder.display());
    Ok(())
}

/// The site in a folder of its name, with the licence under which it may be passed on.
fn zip(checkout: &Path, name: &str) -> Result<Vec<u8>> {
    let dist = paths::dist(checkout);
    let mut entries: Vec<(String, PathBuf)> = files::below(&dist)?
        .into_iter()
        .map(|file| (format!("{name}/{file}"), dist.join(file)))
        .collect();
    for file in ["LICENSE", "NOTICE"] {
        entries.push((format!("{name}/{file}"), checkout.join(file)));
    }
    entries.sort();
    archive::of(&entries)
}

fn sum(bytes: &[u8]) -> String {
    let mut out = String::new();
    for byte in Sha256::digest(bytes) {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::sum;

    #[test]
    fn a_sum_is_the_one_that_others_compute() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(sum(b""), empty);
    }
}
