//! The version of the app.

use std::path::Path;

use anyhow::{Context as _, Result};

use crate::files;

/// The version in the manifest of the checkout.
///
/// # Errors
/// When it cannot be read.
pub fn of(checkout: &Path) -> Result<String> {
    let manifest = files::read_text(&checkout.join("Cargo.toml"))?;
    let package = manifest.split_once("\n[package]").map(|(_, after)| after);
    let line = package.and_then(|package| {
        let mut lines = package.lines();
        lines.find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
    });
    Ok(line.context("Cargo.toml names no version")?.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::of;
    use crate::paths;

    #[test]
    fn it_is_that_of_the_app() {
        let version = of(&paths::checkout().unwrap()).unwrap();
        assert_eq!(version.split('.').count(), 3, "{version}");
    }
}
