//! Two style sheets from the files in `style/`: one small enough to stand in the page, one that is not
//! waited for.

use std::path::Path;

use anyhow::{Context as _, Result};

use super::{Profile, optimise};
use crate::files;

/// Starts of file names, in the order in which rules may override each other.
const ORDER: [&str; 5] = ["tokens", "base", "widget", "view", "print"];

/// Starts of the names of files with rules for views of lazy parts only, and for paper: nobody waits for
/// them to answer. A view comes with its part, long after so small a file.
const LATE: [&str; 3] = ["view-plan", "view-share", "print"];

/// One of the two sheets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sheet {
    /// What stands in the page.
    First,
    /// What the page names, and `src/shell/boot.js` switches on.
    Late,
}

/// The files of one sheet, joined; within one kind they go by name. A release has them minified, by way
/// of the file `place`.
pub(super) fn sheet(folder: &Path, which: Sheet, place: &Path, profile: Profile) -> Result<String> {
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
        let is_late = LATE.iter().any(|start| name.starts_with(start));
        if is_late == (which == Sheet::Late) {
            parts.push((kind, path));
        }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{LATE, Sheet, sheet};
    use crate::build::Profile;
    use crate::{files, paths};

    #[test]
    fn every_file_is_in_one_of_the_two_sheets() {
        let folder = paths::checkout().unwrap().join("style");
        let of = |which| sheet(&folder, which, &folder, Profile::Dev).unwrap();
        let (first, late) = (of(Sheet::First), of(Sheet::Late));
        let mut seen = 0;
        for path in files::with_extension(&folder, "css") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = files::read_text(&path).unwrap();
            let is_late = LATE.iter().any(|start| name.starts_with(start));
            assert_eq!(first.contains(&text), !is_late, "{name}");
            assert_eq!(late.contains(&text), is_late, "{name}");
            seen += usize::from(is_late);
        }
        assert_eq!(seen, LATE.len(), "each names a file");
    }
}
