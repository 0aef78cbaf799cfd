//! The page about this copy: what it is made of, and how ambiguous lines of the framework are read.
//!
//! It is static, so that it weighs nothing where people answer. Who hosts the copy stands in `host.json`,
//! which the script of the page reads: whoever takes a release needs no build to say it.

use std::fmt::Write as _;

use anyhow::{Result, bail};
use serde_json::Value;

use super::checklist::escape;
use super::framework::entry;
use super::guidance::{list, text};

/// What takes the places in the page's source.
pub(super) struct Filling<'a> {
    pub(super) policy: &'a str,
    pub(super) sheet: &'a str,
    /// The published name of the script.
    pub(super) script: &'a str,
    pub(super) version: &'a str,
    /// Made from the start page, which names every file by its content.
    pub(super) build: &'a str,
}

/// Fills the page.
///
/// # Errors
/// When a place is missing or left over, or the catalogue lacks something.
pub(super) fn fill(source: &str, filling: &Filling, catalogue: &Value) -> Result<String> {
    let framework = entry(catalogue, "framework")?;
    let mut page = source.to_owned();
    for (place, value) in [
        ("{{policy}}", filling.policy),
        ("{{style}}", filling.sheet),
        ("{{script}}", filling.script),
        ("{{version}}", filling.version),
        ("{{build}}", filling.build),
        ("{{framework}}", &escape(text(framework, "version")?)),
        ("{{readings}}", &readings(catalogue)?),
    ] {
        if page.matches(place).count() != 1 {
            bail!("about.html must hold {place} exactly once");
        }
        page = page.replacen(place, value, 1);
    }
    if page.contains("{{") {
        bail!("about.html holds a place that nothing fills");
    }
    Ok(page)
}

/// The readings by track. The id of a criterion leads to its own.
fn readings(catalogue: &Value) -> Result<String> {
    let mut out = String::new();
    for track in list(catalogue, "tracks")? {
        let mut lines = String::new();
        for criterion in list(track, "criteria")? {
            let Some(reading) = criterion.get("ambiguity").and_then(Value::as_str) else {
                continue;
            };
            let _ = writeln!(
                lines,
                "<p class=\"reading\" id=\"{}\"><b>{} {}.</b> <span>{}</span> <a hidden></a></p>",
                escape(text(criterion, "id")?),
                escape(text(criterion, "code")?),
                escape(text(criterion, "title")?),
                escape(reading),
            );
        }
        if !lines.is_empty() {
            let title = escape(text(track, "title")?);
            let _ = write!(out, "<h3>{title}</h3>\n{lines}");
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use serde_json::json;

    use super::{Filling, fill};
    use crate::{files, paths};

    const FILLING: Filling = Filling {
        policy: "default-src 'none'",
        sheet: "a{}",
        script: "about-1.js",
        version: "1.2.3",
        build: "0123456789abcdef",
    };

    #[test]
    fn a_reading_stands_under_the_id_of_its_criterion_and_is_text() {
        let source = "{{policy}}{{style}}{{script}}{{version}}{{build}}{{framework}}\n{{readings}}";
        let catalogue = json!({ "framework": { "version": "0.1" }, "tracks": [
            { "title": "Quiet", "criteria": [{ "id": "c" }] },
            { "title": "A & B", "criteria": [
                { "id": "a", "code": "AN1.1", "title": "First", "ambiguity": "Any <b> will do." }] }] });
        let page = fill(source, &FILLING, &catalogue).unwrap();
        assert_eq!(
            page,
            "default-src 'none'a{}about-1.js1.2.30123456789abcdef0.1\n<h3>A &amp; B</h3>\n\
             <p class=\"reading\" id=\"a\"><b>AN1.1 First.</b> <span>Any &lt;b&gt; will do.</span> <a hidden></a></p>\n"
        );
        assert!(fill(&source.replace("{{build}}", ""), &FILLING, &catalogue).is_err());
        assert!(fill(&format!("{source}{{{{more}}}}"), &FILLING, &catalogue).is_err());
    }

    #[test]
    fn every_reading_of_the_catalogue_has_its_line() {
        let checkout = paths::checkout().unwrap();
        let catalogue = files::read_json(&checkout.join("catalogue/principles-v0.1.json")).unwrap();
        let source = files::read_text(&checkout.join("src/shell/about.html")).unwrap();
        let page = fill(&source, &FILLING, &catalogue).unwrap();
        let tracks = catalogue.get("tracks").unwrap().to_string();
        let readings = tracks.matches("\"ambiguity\":\"").count();
        assert!(readings > 20, "{readings}");
        assert_eq!(page.matches("<p class=\"reading\" id=\"").count(), readings);
    }
}
