//! What a host says about itself, and what it leaves out.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use clap::Args;
use serde::Deserialize;

use crate::files;

/// The file beside the page that says who hosts it, which `src/shell/about.js` reads.
pub(super) const FILE: &str = "host.json";

/// What a host may want of a build.
#[derive(Debug, Default, Clone, PartialEq, Eq, Args)]
pub struct ForHost {
    /// A JSON file that says who hosts the site (docs/hosting.md)
    #[arg(long, value_name = "FILE")]
    pub host: Option<PathBuf>,
    /// Leave out the examples of real registries
    #[arg(long)]
    pub made_up_only: bool,
}

impl ForHost {
    /// The text of `host.json`: the file as it was given, or one that says nothing.
    ///
    /// # Errors
    /// When the file cannot be read, or says what the page would not show.
    pub(super) fn text(&self) -> Result<String> {
        match &self.host {
            Some(path) => checked(path),
            None => Ok("{}\n".to_owned()),
        }
    }
}

/// All that can be said. Whatever is left out, the page says so and shows no link for it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Host {
    name: Option<String>,
    source: Option<String>,
    feedback: Option<String>,
    contact: Option<String>,
}

fn checked(path: &Path) -> Result<String> {
    let text = files::read_text(path)?;
    check(&text).with_context(|| format!("{} says something that is not shown", path.display()))?;
    Ok(text)
}

/// Refuses here what the page would pass over without a word.
fn check(text: &str) -> Result<()> {
    let host: Host = serde_json::from_str(text)?;
    if host.name.is_some_and(|name| name.trim().is_empty()) {
        bail!("\"name\" is empty: leave it out");
    }
    for (key, address, schemes) in [
        ("source", host.source, &["https://", "http://"][..]),
        (
            "feedback",
            host.feedback,
            &["https://", "http://", "mailto:"],
        ),
        ("contact", host.contact, &["https://", "http://", "mailto:"]),
    ] {
        let is_shown = |address: &str| {
            let begins =
                |scheme: &&str| address.len() > scheme.len() && address.starts_with(*scheme);
            schemes.iter().any(begins) && !address.contains(char::is_whitespace)
        };
        if address.is_some_and(|address| !is_shown(&address)) {
            bail!("\"{key}\" must begin with {}", schemes.join(" or "));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{ForHost, check};

    #[test]
    fn whatever_is_shown_is_taken_and_may_be_left_out() {
        assert_eq!(ForHost::default().text().unwrap(), "{}\n");
        let whole = r#"{ "name": "Example WG", "source": "https://code.example/plumbline",
            "feedback": "https://code.example/plumbline/issues/new", "contact": "mailto:wg@example.org" }"#;
        for text in ["{}", r#"{ "name": "Example WG" }"#, whole] {
            check(text).unwrap();
        }
    }

    #[test]
    fn what_would_not_be_shown_is_refused_by_its_key() {
        for (text, key) in [
            (r#"{ "homepage": "https://a.example" }"#, "homepage"),
            (r#"{ "name": " " }"#, "name"),
            (r#"{ "source": "mailto:a@a.example" }"#, "source"),
            (r#"{ "feedback": "javascript:alert(1)" }"#, "feedback"),
            (r#"{ "feedback": "https://" }"#, "feedback"),
            (r#"{ "contact": "a@a.example" }"#, "contact"),
            (r#"{ "contact": "https://a.example b" }"#, "contact"),
        ] {
            let said = check(text).unwrap_err().to_string();
            assert!(said.contains(key), "{text}: {said}");
        }
    }
}
