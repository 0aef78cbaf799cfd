//! The notes of a version, out of the changelog.

use anyhow::{Context as _, Result, bail};

/// What stands under the heading of the version.
///
/// # Errors
/// When there is no such heading or nothing under it.
pub(super) fn of(changelog: &str, version: &str) -> Result<String> {
    let heading = format!("\n## [{version}]");
    let (_, after) = changelog
        .split_once(&heading)
        .with_context(|| format!("CHANGELOG.md has no section [{version}]"))?;
    let (_, after) = after.split_once('\n').unwrap_or_default();
    let notes = after.split("\n## ").next().unwrap_or_default();
    // Links by name stand at the end of the page.
    let lines = notes.lines().filter(|line| !is_target(line));
    let notes = lines.collect::<Vec<_>>().join("\n");
    if notes.trim().is_empty() {
        bail!("CHANGELOG.md says nothing about {version}");
    }
    Ok(format!("{}\n", notes.trim()))
}

/// `[0.1.0]: https://..`
fn is_target(line: &str) -> bool {
    line.starts_with('[') && line.contains("]: ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::of;

    const LOG: &str = "# Changelog\n\nIntro.\n\n## [0.2.0] - unreleased\n\n### Added\n\n- Two.\n\n\
        ## [0.1.0] - 2026-11-29\n\n- One.\n\n[0.1.0]: https://code.example/0.1.0\n";

    #[test]
    fn a_version_has_its_own_notes_and_no_other() {
        assert_eq!(of(LOG, "0.2.0").unwrap(), "### Added\n\n- Two.\n");
        assert_eq!(of(LOG, "0.1.0").unwrap(), "- One.\n");
        assert!(of(LOG, "0.3.0").is_err());
        assert!(of("\n## [0.1.0]\n\n## [0.0.1]\n\n- Old.\n", "0.1.0").is_err());
    }
}
