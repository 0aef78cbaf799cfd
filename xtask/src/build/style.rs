//! Style sheets from the files in `style/`: one small enough to stand in the page, and two for views of lazy
//! parts, which arrive before the first of these is drawn.

use std::path::Path;

use anyhow::{Context as _, Result};

use super::{Profile, optimise};
use crate::files;

/// Starts of file names, in the order in which rules may override each other.
const ORDER: [&str; 5] = ["tokens", "base", "widget", "view", "print"];

/// Starts of the names of files with rules for the scorecard, and for what the base of the lazy parts draws:
/// nobody waits for them to answer, but whoever reads a shared scorecard needs them.
const SCORECARD: [&str; 1] = ["view-scorecard"];

/// The same of files with rules for views of all other lazy parts, and for paper.
const LATE: [&str; 4] = ["view-plan", "view-late", "view-share", "print"];

/// One of the sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sheet {
    /// What stands in the page.
    First,
    /// For the base of the lazy parts. The page names it, and `src/shell/boot.js` switches it on.
    Scorecard,
    /// For all other lazy parts, in the same way.
    Late,
}

impl Sheet {
    /// Those that the page names, with the names of their files, in the order of their rules.
    pub(super) const NAMED: [(Self, &str); 2] =
        [(Self::Scorecard, "scorecard.css"), (Self::Late, "late.css")];

    /// The one that a file of `style/` is in.
    fn of(name: &str) -> Self {
        let is_in = |starts: &[&str]| starts.iter().any(|start| name.starts_with(start));
        if is_in(&SCORECARD) {
            Self::Scorecard
        } else if is_in(&LATE) {
            Self::Late
        } else {
            Self::First
        }
    }
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
        if Sheet::of(&name) == which {
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
    use super::{LATE, SCORECARD, Sheet, sheet};
    use crate::build::Profile;
    use crate::{files, paths};

    #[test]
    fn every_file_is_in_one_of_the_sheets() {
        let folder = paths::checkout().unwrap().join("style");
        let all = [Sheet::First, Sheet::Scorecard, Sheet::Late];
        let sheets =
            all.map(|which| (which, sheet(&folder, which, &folder, Profile::Dev).unwrap()));
        let mut named = 0;
        for path in files::with_extension(&folder, "css") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = files::read_text(&path).unwrap();
            for (which, sheet) in &sheets {
                assert_eq!(sheet.contains(&text), *which == Sheet::of(&name), "{name}");
            }
            named += usize::from(Sheet::of(&name) != Sheet::First);
        }
        assert_eq!(named, SCORECARD.len() + LATE.len(), "each names a file");
    }
}
