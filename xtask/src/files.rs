//! Files, with the path in every error.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context as _, Result};
use walkdir::WalkDir;

/// The bytes of a file.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("could not read {}", path.display()))
}

/// The text of a UTF-8 file.
///
/// # Errors
/// When it cannot be read or is not UTF-8.
pub fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))
}

/// A JSON file.
///
/// # Errors
/// When it cannot be read or parsed.
pub fn read_json(path: &Path) -> Result<serde_json::Value> {
    serde_json::from_slice(&read(path)?)
        .with_context(|| format!("could not parse {}", path.display()))
}

/// Writes a file, with the folders above it.
///
/// # Errors
/// When the folder or the file cannot be written.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    fs::write(path, bytes).with_context(|| format!("could not write {}", path.display()))
}

/// Makes a folder and those above it.
///
/// # Errors
/// When it cannot be made.
pub fn make_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).with_context(|| format!("could not make {}", path.display()))
}

/// Removes a folder with everything in it; a missing one is fine.
///
/// # Errors
/// When it exists and cannot be removed.
pub fn remove_folder(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => {
            Err(cause).with_context(|| format!("could not remove {}", path.display()))
        }
        _ => Ok(()),
    }
}

/// Renames a file or folder.
///
/// # Errors
/// When the system refuses.
pub fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)
        .with_context(|| format!("could not rename {} to {}", from.display(), to.display()))
}

/// When a file was last written; nothing when it is missing.
pub fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}

/// Sets when a file was last written.
///
/// # Errors
/// When it is missing or the system refuses.
pub fn set_changed(path: &Path, time: SystemTime) -> Result<()> {
    let file = fs::File::options().write(true).open(path);
    file.and_then(|file| file.set_modified(time))
        .with_context(|| format!("could not set the time of {}", path.display()))
}

/// Whether a file was written after another; not when one of them is missing.
pub fn is_newer(path: &Path, other: &Path) -> bool {
    match (changed(path), changed(other)) {
        (Some(changed), Some(other)) => changed > other,
        _ => false,
    }
}

/// The files directly in a folder that have this extension, sorted; none when the folder is missing.
pub fn with_extension(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    found.sort();
    found
}

/// Every file below a folder, as paths relative to it with `/`, sorted.
///
/// # Errors
/// When a folder cannot be listed.
pub fn below(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.with_context(|| format!("could not list {}", folder.display()))?;
        if let Ok(inner) = entry.path().strip_prefix(folder)
            && !entry.path().is_dir()
        {
            found.push(inner.to_string_lossy().replace('\\', "/"));
        }
    }
    found.sort();
    Ok(found)
}
