//! The same source in another folder gives the same bytes.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::{build, command, files, paths};

/// Copies the source elsewhere, builds it there from nothing, and compares with this checkout's `dist/`.
pub(super) fn check(checkout: &Path) -> Result<()> {
    let copy = std::env::temp_dir().join(format!("another-folder-{}", std::process::id()));
    let start = command::begin("building the same source in another folder (some minutes)");
    let outcome = copy_source(checkout, &copy)
        .and_then(|()| build::build_apart(&copy))
        .and_then(|()| compare(&paths::dist(checkout), &paths::dist(&copy)));
    command::end("building the same source in another folder", start);
    files::remove_folder(&copy)?;
    outcome
}

/// Copies what git knows or would add, changes included.
pub(crate) fn copy_source(checkout: &Path, copy: &Path) -> Result<()> {
    // Without `-z`, git writes names that are not ASCII in a form of its own.
    let arguments = [
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ];
    let listed = command::capture(Command::new("git").args(arguments).current_dir(checkout))?;
    for name in listed
        .split('\0')
        .filter(|name| checkout.join(name).is_file())
    {
        files::write(&copy.join(name), files::read(&checkout.join(name))?)?;
    }
    Ok(())
}

fn compare(one: &Path, other: &Path) -> Result<()> {
    let (names, others) = (files::below(one)?, files::below(other)?);
    if names != others {
        bail!("the two builds have different files: {names:?} and {others:?}");
    }
    for name in names {
        if files::read(&one.join(&name))? != files::read(&other.join(&name))? {
            bail!("{name} differs between the two builds");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::compare;
    use crate::files;

    #[test]
    fn a_different_byte_or_name_is_found() {
        let folder = std::env::temp_dir().join(format!("compare-{}", std::process::id()));
        let (one, other) = (folder.join("one"), folder.join("other"));
        files::write(&one.join("a/b"), "x").unwrap();
        files::write(&other.join("a/b"), "x").unwrap();
        assert!(compare(&one, &other).is_ok());
        files::write(&other.join("a/b"), "y").unwrap();
        assert!(compare(&one, &other).is_err());
        files::write(&other.join("a/b"), "x").unwrap();
        files::write(&other.join("c"), "x").unwrap();
        assert!(compare(&one, &other).is_err());
        files::remove_folder(&folder).unwrap();
    }
}
