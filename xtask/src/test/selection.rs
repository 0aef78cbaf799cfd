//! Which tests are to run: all, those of a layer, those of a file, or of these the ones with a name.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Error, Result, anyhow, bail};
use clap::Args;

/// The layers, from fast to slow, in the order of the summary.
pub(super) const LAYERS: [&str; 9] = [
    "checks",
    "xtask",
    "leptos-slim",
    "core",
    "views",
    "architecture",
    "style",
    "browser",
    "journeys",
];

/// What a person asked for.
#[derive(Debug, Default, PartialEq, Eq, Args)]
pub struct Selection {
    /// One layer: checks, xtask, leptos-slim, core, views, architecture, style, browser, journeys; or a
    /// file of the core, such as app or reports
    #[arg(value_name = "LAYER OR FILE")]
    pub what: Option<String>,
    /// Only the tests with this in their name
    pub name: Option<String>,
    /// The slow checks too, and every test that needs more than a browser
    #[arg(long)]
    pub all: bool,
    /// Run the journeys with dist/ as the last build left it
    #[arg(long)]
    pub no_build: bool,
}

impl Selection {
    /// Whether nothing was left out.
    pub(super) fn is_everything(&self) -> bool {
        self.what.is_none()
    }

    /// Whether a layer is to run.
    pub(super) fn has(&self, layer: &str) -> bool {
        self.what.as_ref().is_none_or(|what| what == layer)
    }

    /// What cargo is to compile for the tests of this machine that were asked for, one list for each time
    /// that it runs.
    ///
    /// # Errors
    /// When there is no such layer or file.
    pub(super) fn targets(&self, checkout: &Path) -> Result<Vec<Vec<String>>> {
        let owned = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
        let Some(what) = self.what.as_deref() else {
            // A plain `cargo test` leaves the target `journeys` out, so it is named.
            let journeys: Vec<String> = owned(&["--workspace", "--test", "journeys"]);
            return Ok(vec![owned(&["--workspace"]), journeys]);
        };
        let files = files(checkout);
        Ok(match what {
            "checks" if self.name.is_some() => {
                bail!("the checks have no names: cargo xtask test checks runs all of them")
            }
            "checks" | "browser" => Vec::new(),
            "xtask" => vec![owned(&["--package", "xtask"])],
            "leptos-slim" => vec![owned(&["-p", "leptos-slim", "-p", "async-once-cell"])],
            "core" => {
                let mut targets: Vec<String> = owned(&["--lib", "--bins"]);
                for file in files.iter().filter(|file| !LAYERS.contains(&file.as_str())) {
                    targets.extend(["--test".to_owned(), file.clone()]);
                }
                vec![targets]
            }
            file if files.contains(file) => vec![owned(&["--test", file])],
            other => bail!("there are no tests {other}. {}", choices(checkout)),
        })
    }

    /// What to say when no test has the name that was asked for.
    pub(super) fn nothing(&self, checkout: &Path) -> Error {
        let what = self.what.as_deref().unwrap_or_default();
        let name = self.name.as_deref().unwrap_or_default();
        let choices = choices(checkout);
        anyhow!(
            "no test of {what} has {name} in its name: cargo xtask test {what} runs all of them. {choices}"
        )
    }
}

/// All that can be asked for.
fn choices(checkout: &Path) -> String {
    let is_layer = |file: &String| LAYERS.contains(&file.as_str());
    let files: Vec<String> = files(checkout)
        .into_iter()
        .filter(|file| !is_layer(file))
        .collect();
    let [layers, files] = [LAYERS.join(", "), files.join(", ")];
    format!("There are the layers {layers}, and of the core the files {files}")
}

/// The integration tests: `tests/<name>.rs` and `tests/<name>/main.rs`.
fn files(checkout: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(checkout.join("tests"));
    let paths = entries
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    paths
        .filter(|path| {
            path.extension().is_some_and(|kind| kind == "rs") || path.join("main.rs").is_file()
        })
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
    use std::path::PathBuf;

    use super::{LAYERS, Result, Selection};

    fn checkout() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    fn asked(what: &str, name: Option<&str>) -> Selection {
        Selection {
            what: Some(what.to_owned()),
            name: name.map(str::to_owned),
            ..Selection::default()
        }
    }

    fn targets(what: &str) -> Result<Vec<Vec<String>>> {
        asked(what, None).targets(&checkout())
    }

    #[test]
    fn every_layer_and_every_file_can_be_asked_for_and_nothing_else() {
        for layer in LAYERS {
            assert!(targets(layer).is_ok(), "{layer}");
        }
        assert_eq!(targets("app").unwrap(), [["--test", "app"]]);
        assert_eq!(targets("agree").unwrap(), [["--test", "agree"]]);
        assert_eq!(targets("xtask").unwrap(), [["--package", "xtask"]]);
        assert!(targets("common").is_err());
    }

    #[test]
    fn what_is_not_there_is_answered_with_what_is() {
        let unknown = targets("veiws").unwrap_err().to_string();
        let no_name = asked("views", Some("nothing")).nothing(&checkout());
        for said in [unknown, no_name.to_string()] {
            assert!(LAYERS.iter().all(|layer| said.contains(layer)), "{said}");
            assert!(said.contains("agree"), "{said}");
        }
        assert!(asked("checks", Some("a")).targets(&checkout()).is_err());
    }

    #[test]
    fn a_layer_leaves_out_the_others() {
        let views = asked("views", None);
        assert!(views.has("views") && !views.has("browser") && !views.is_everything());
        let all = Selection::default();
        assert!(all.is_everything() && LAYERS.iter().all(|layer| all.has(layer)));
        let core = &targets("core").unwrap()[0];
        assert!(core.contains(&"app".to_owned()) && core.contains(&"formats".to_owned()));
        assert!(!core.contains(&"views".to_owned()) && !core.contains(&"journeys".to_owned()));
    }
}
