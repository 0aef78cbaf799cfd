//! One style sheet from the files in `style/`, small enough to stand in the page.

use std::path::Path;

use anyhow::{Context as _, Result};

use super::{Profile, optimise};
use crate::files;

/// Starts of file names, in the order in which rules may override each other.
const ORDER: [&str; 5] = ["tokens", "base", "widget", "view", "print"];

/// All sheets of the folder, joined; within one kind they go by name. A release has them minified, by way
/// of the file `place`.
pub(super) fn sheet(folder: &Path, place: &Path, profile: Profile) -> Result<String> {
    let mut parts = Vec::new();
    for path in files::with_extension(folder, "css") {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let kind = ORDER
            .iter()
            .position(|start| name.starts_with(start))
            .with_context(|| format!("style/{name} has no place in the order {ORDER:?}"))?;
        parts.push((kind, path));
    }
    parts.sort();
    let mut joined = String::new();
    for (_, path) in parts {
        joined.push_str(&files::read_text(&path)?);
        joined.push('\n');
    }
    match profile {
        Profile::Dev => Ok(joined),
        Profile::Release => {
            files::write(place, joined)?;
            optimise::css(place)
        }
    }
}
