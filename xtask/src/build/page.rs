//! The page: the source with everything filled in that only a build knows.

use super::assets::Assets;
use super::policy::content_security_policy;
use anyhow::{Result, bail};

/// Fills the page that Trunk wrote: style sheet, policy, criteria and the published names.
///
/// # Errors
/// When a place to fill is missing or one is left over.
pub(super) fn fill(source: &str, sheet: &str, criteria: &str, assets: &Assets) -> Result<String> {
    let mut page = compact(source);
    for (place, text) in [
        ("{{policy}}", &*content_security_policy(sheet)),
        ("{{style}}", sheet),
        ("{{criteria}}", criteria),
    ] {
        if page.matches(place).count() != 1 {
            bail!("index.html must hold {place} exactly once");
        }
        page = page.replacen(place, text, 1);
    }
    for (name, hashed) in assets.names() {
        let plain = format!("\"./{name}\"");
        if !page.contains(&plain) {
            bail!("index.html does not refer to {plain}");
        }
        page = page.replace(&plain, &format!("\"./{hashed}\""));
    }
    if page.contains("{{") {
        bail!("index.html holds a place that nothing fills");
    }
    Ok(page)
}

/// Takes out indentation, empty lines and whole-line comments; the text stays as it is.
fn compact(source: &str) -> String {
    let mut out = String::new();
    let mut in_comment = false;
    for line in source.lines().map(str::trim) {
        if in_comment || line.starts_with("<!--") {
            in_comment = !line.ends_with("-->");
        } else if !line.is_empty() {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{Assets, fill};

    #[test]
    fn every_place_is_filled_once() {
        let mut assets = Assets::default();
        assets.add("boot.js", "");
        let source =
            "<!-- why\n so -->\n  {{policy}}\n{{style}}{{criteria}}<script src=\"./boot.js\">\n";
        let page = fill(source, "a{}", "<ul></ul>", &assets).unwrap();
        assert!(page.starts_with("default-src"));
        assert!(page.ends_with("a{}<ul></ul><script src=\"./boot-e3b0c44298fc1c14.js\">\n"));
    }

    #[test]
    fn a_missing_or_unknown_place_is_an_error() {
        let assets = Assets::default();
        assert!(fill("{{style}}{{criteria}}", "", "", &assets).is_err());
        assert!(fill("{{policy}}{{style}}{{criteria}}{{more}}", "", "", &assets).is_err());
    }
}
