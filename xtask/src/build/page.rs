//! The page: the source with everything filled in that only a build knows.

use anyhow::{Result, bail};

use super::assets::Assets;
use super::views;

/// What takes the places in the page's source.
pub(super) struct Filling<'a> {
    /// The style sheet.
    pub(super) sheet: &'a str,
    /// The script that runs before the first paint.
    pub(super) first_paint: &'a str,
    /// The script that asks the questions before the program is there.
    pub(super) static_form: &'a str,
    /// The security policy; without one its element goes.
    pub(super) policy: Option<&'a str>,
    /// The lazy parts of the program by name.
    pub(super) parts: &'a [String],
    /// The list of criteria as HTML.
    pub(super) criteria: String,
    /// The words of the criteria as the program takes them.
    pub(super) words: String,
}

/// Fills the page and gives every file its published name.
///
/// # Errors
/// When a place to fill is missing or one is left over.
pub(super) fn fill(source: &str, filling: &Filling, assets: &Assets) -> Result<String> {
    let mut page = compact(source);
    if filling.policy.is_none() {
        page = without_line(&page, POLICY)?;
    }
    for (place, text) in [
        (POLICY, filling.policy),
        ("{{style}}", Some(filling.sheet)),
        ("{{first-paint}}", Some(filling.first_paint)),
        ("{{static-form}}", Some(filling.static_form)),
        ("{{criteria}}", Some(&filling.criteria)),
        ("{{words}}", Some(&filling.words)),
        ("{{parts}}", Some(&attributes(filling.parts))),
    ] {
        if let Some(text) = text {
            once(&page, place)?;
            page = page.replacen(place, text, 1);
        }
    }
    for (name, published) in assets.names() {
        let plain = format!("\"./{name}\"");
        if !page.contains(&plain) {
            bail!("index.html does not refer to {plain}");
        }
        page = page.replace(&plain, &format!("\"./{published}\""));
    }
    if page.contains("{{") {
        bail!("index.html holds a place that nothing fills");
    }
    Ok(page)
}

const POLICY: &str = "{{policy}}";

/// The attributes by which `boot.js` knows the file of each part, and the part of each view.
fn attributes(parts: &[String]) -> String {
    if parts.is_empty() {
        return String::new();
    }
    let attribute = |part: &String| format!(" data-{part}=\"./{part}.wasm\"");
    let files: String = parts.iter().map(attribute).collect();
    let views = serde_json::Value::from(views::parts_by_word());
    format!("{files} data-views='{views}'")
}

fn once(page: &str, place: &str) -> Result<()> {
    match page.matches(place).count() {
        1 => Ok(()),
        _ => bail!("index.html must hold {place} exactly once"),
    }
}

fn without_line(page: &str, place: &str) -> Result<String> {
    once(page, place)?;
    let kept = page
        .split_inclusive('\n')
        .filter(|line| !line.contains(place));
    Ok(kept.collect())
}

/// Takes out indentation, empty lines, whole-line comments and what is there for Trunk only; the text
/// stays as it is.
fn compact(source: &str) -> String {
    let mut out = String::new();
    let mut in_comment = false;
    for line in source.lines().map(str::trim) {
        if in_comment || line.starts_with("<!--") {
            in_comment = !line.ends_with("-->");
        } else if !line.is_empty() && !line.starts_with("<link data-trunk ") {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{Assets, Filling, fill};

    const SOURCE: &str = "<!-- why\n so -->\n<meta {{policy}}>\n  {{style}}{{first-paint}}{{criteria}}{{words}}{{static-form}}\n\
        <link data-trunk rel=\"rust\">\n<script src=\"./boot.js\"{{parts}}>\n";

    fn filling<'a>(policy: Option<&'a str>, parts: &'a [String]) -> Filling<'a> {
        Filling {
            sheet: "a{}",
            first_paint: "1;",
            static_form: "2;",
            policy,
            parts,
            criteria: "<ul></ul>".to_owned(),
            words: "authn".to_owned(),
        }
    }

    #[test]
    fn every_place_is_filled_once() {
        let mut assets = Assets::by_content();
        assets.add("boot.js", "");
        assets.add("plan.wasm", "");
        let parts = ["plan".to_owned()];
        let page = fill(SOURCE, &filling(Some("none"), &parts), &assets).unwrap();
        let (page, views) = page.split_once("'{").unwrap();
        assert!(views.ends_with("}'>\n"));
        assert_eq!(
            page,
            "<meta none>\na{}1;<ul></ul>authn2;\n<script src=\"./boot-e3b0c44298fc1c14.js\" \
             data-plan=\"./plan-e3b0c44298fc1c14.wasm\" data-views="
        );
    }

    #[test]
    fn the_page_of_trunk_has_plain_names_and_no_policy() {
        let mut assets = Assets::plain();
        assets.add("boot.js", "");
        let page = fill(SOURCE, &filling(None, &[]), &assets).unwrap();
        assert_eq!(page, "a{}1;<ul></ul>authn2;\n<script src=\"./boot.js\">\n");
    }

    #[test]
    fn a_missing_or_unknown_place_is_an_error() {
        let assets = Assets::by_content();
        let error = |source: &str| fill(source, &filling(Some(""), &[]), &assets).is_err();
        let whole =
            "{{policy}}{{style}}{{first-paint}}{{criteria}}{{words}}{{static-form}}{{parts}}";
        assert!(error(whole.trim_start_matches("{{policy}}")));
        assert!(error(&[whole, "{{more}}"].concat()));
        assert!(!error(whole));
    }
}
