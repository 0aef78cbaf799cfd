//! A tool's folder in the cache.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};

use crate::{files, paths};

/// The path of `file` in the cache folder `name`, after `install` where it is missing.
///
/// `install` gets an empty folder to fill. That folder takes its final name only when it holds the
/// file; whatever stood there without the file is removed first.
pub(super) fn file(
    name: &str,
    file: &str,
    install: impl FnOnce(&Path) -> Result<()>,
) -> Result<PathBuf> {
    let cache = paths::cache()?;
    let folder = cache.join(name);
    let wanted = folder.join(file);
    if wanted.is_file() {
        return Ok(wanted);
    }
    let partial = cache.join(format!("{name}.partial-{}", std::process::id()));
    files::remove_folder(&partial)?;
    files::make_folder(&partial)?;
    let installed = install(&partial).and_then(|()| {
        if partial.join(file).is_file() {
            Ok(())
        } else {
            Err(anyhow!("{name} was installed, but it holds no {file}"))
        }
    });
    if let Err(failure) = installed {
        files::remove_folder(&partial)?;
        return Err(failure);
    }
    // Another run may have finished the same install meanwhile; either copy will do.
    if wanted.is_file() {
        files::remove_folder(&partial)?;
        return Ok(wanted);
    }
    files::remove_folder(&folder)?;
    files::rename(&partial, &folder)?;
    Ok(wanted)
}
