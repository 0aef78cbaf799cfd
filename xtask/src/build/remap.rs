//! Keeps the paths of this machine out of what is published, so that two machines write the same bytes.
//!
//! A panic carries the place in the source where it arose, so these texts are downloaded by
//! everybody: what takes their place is short.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::{command, paths};

/// Compiler flags in the form of `CARGO_ENCODED_RUSTFLAGS`: one `--remap-path-prefix` per place.
///
/// Of several that match, rustc takes the last, so the narrow ones follow the wide ones.
pub(super) fn flags(checkout: &Path, target: &Path) -> Result<OsString> {
    let sysroot = PathBuf::from(command::capture(
        Command::new("rustc").args(["--print", "sysroot"]),
    )?);
    let version = command::capture(Command::new("rustc").arg("-vV"))?;
    let mut places = vec![
        (paths::home(), "/home"),
        (paths::cargo_home(), "/cargo"),
        // The source of the standard library is in one place or the other: the second, where it is
        // installed and the compiler has found it.
        (Some(library(&version)?), "/s"),
        (Some(sysroot.clone()), "/rust"),
        (Some(sysroot.join("lib/rustlib/src/rust/library")), "/s"),
        (Some(checkout.to_path_buf()), "/p"),
        (Some(target.to_path_buf()), "/t"),
    ];
    places.extend(registries().map(|folder| (Some(folder), "/c")));
    let mut flags = OsString::new();
    for (place, name) in places {
        let Some(place) = place else { continue };
        if !flags.is_empty() {
            flags.push("\u{1f}");
        }
        flags.push("--remap-path-prefix=");
        flags.push(place);
        flags.push("=");
        flags.push(name);
    }
    Ok(flags)
}

/// Where the compiler says that the source of the standard library lies.
fn library(version: &str) -> Result<PathBuf> {
    let hash = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .context("rustc -vV names no commit-hash")?;
    Ok(PathBuf::from(format!("/rustc/{hash}/library")))
}

/// The folders into which cargo unpacks dependencies, one for each registry.
fn registries() -> impl Iterator<Item = PathBuf> {
    let all = paths::cargo_home().map(|home| home.join("registry").join("src"));
    all.and_then(|folder| std::fs::read_dir(folder).ok())
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
}

/// Texts that would give away this machine when they stand in a published file.
pub fn local_paths(checkout: &Path) -> Vec<String> {
    let mut found: Vec<String> = [
        paths::home(),
        paths::cargo_home(),
        Some(checkout.to_path_buf()),
    ]
    .into_iter()
    .flatten()
    .map(|path| path.to_string_lossy().into_owned())
    .filter(|path| path.len() > 1)
    .collect();
    found.extend([
        ".cargo/registry".to_owned(),
        ".rustup/toolchains".to_owned(),
    ]);
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use std::path::Path;

    use super::library;

    #[test]
    fn the_standard_library_lies_under_the_hash_of_the_compiler() {
        let found = library("rustc 1.95.0\ncommit-hash: 5980\nhost: x\n").unwrap();
        assert_eq!(found, Path::new("/rustc/5980/library"));
        assert!(library("rustc 1.95.0\n").is_err());
    }
}
