//! Files, with the path in every error.

use crate::failure::{Failure, Outcome};
use std::fs;
use std::path::{Path, PathBuf};

/// The bytes of a file.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|cause| Failure::of(&format!("read {}", path.display()), cause))
}

/// The text of a UTF-8 file.
///
/// # Errors
/// When it cannot be read or is not UTF-8.
pub fn read_text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path)
        .map_err(|cause| Failure::of(&format!("read {}", path.display()), cause))
}

/// A JSON file.
///
/// # Errors
/// When it cannot be read or parsed.
pub fn read_json(path: &Path) -> Outcome<serde_json::Value> {
    serde_json::from_slice(&read(path)?)
        .map_err(|cause| Failure::of(&format!("parse {}", path.display()), cause))
}

/// Writes a file, with the folders above it.
///
/// # Errors
/// When the folder or the file cannot be written.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Outcome {
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    fs::write(path, bytes).map_err(|cause| Failure::of(&format!("write {}", path.display()), cause))
}

/// Makes a folder and those above it.
///
/// # Errors
/// When it cannot be made.
pub fn make_folder(path: &Path) -> Outcome {
    fs::create_dir_all(path)
        .map_err(|cause| Failure::of(&format!("make {}", path.display()), cause))
}

/// Removes a folder with everything in it; a missing one is fine.
///
/// # Errors
/// When it exists and cannot be removed.
pub fn remove_folder(path: &Path) -> Outcome {
    match fs::remove_dir_all(path) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::of(&format!("remove {}", path.display()), cause))
        }
        _ => Ok(()),
    }
}

/// Renames a file or folder.
///
/// # Errors
/// When the system refuses.
pub fn rename(from: &Path, to: &Path) -> Outcome {
    fs::rename(from, to).map_err(|cause| {
        Failure::of(
            &format!("rename {} to {}", from.display(), to.display()),
            cause,
        )
    })
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
pub fn below(folder: &Path) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        let entries = fs::read_dir(&next)
            .map_err(|cause| Failure::of(&format!("list {}", next.display()), cause))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else if let Ok(inner) = path.strip_prefix(folder) {
                found.push(inner.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    Ok(found)
}
