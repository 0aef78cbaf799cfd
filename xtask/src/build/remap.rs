//! Keeps the paths of this machine out of what is published, so that two machines write the same bytes.

use crate::failure::Outcome;
use crate::{command, paths};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Compiler flags in the form of `CARGO_ENCODED_RUSTFLAGS`: one `--remap-path-prefix` per place.
///
/// Of several that match, rustc takes the last, so the narrow ones follow the wide ones.
pub(super) fn flags(checkout: &Path, target: &Path) -> Outcome<OsString> {
    let sysroot = PathBuf::from(command::capture(
        Command::new("rustc").args(["--print", "sysroot"]),
    )?);
    let places = [
        (paths::home(), "/home"),
        (paths::cargo_home(), "/cargo"),
        (Some(sysroot), "/rust"),
        (Some(checkout.to_path_buf()), "/plumbline"),
        (Some(target.to_path_buf()), "/target"),
    ];
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
