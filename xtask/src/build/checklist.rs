//! The 32 criteria as a list to print, for the page without scripts.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::Value;

use super::guidance::{list, text};

/// One section per track, one line per criterion: box, code, question.
///
/// # Errors
/// When the catalogue lacks a track, a criterion or one of their texts.
pub(super) fn html(catalogue: &Value) -> Result<String> {
    let mut out = String::new();
    for track in list(catalogue, "tracks")? {
        let _ = write!(
            out,
            "<section><h3>{}</h3>\n<ul class=\"tick\">\n",
            escape(text(track, "title")?)
        );
        for criterion in list(track, "criteria")? {
            let code = escape(text(criterion, "code")?);
            let question = escape(text(criterion, "question")?);
            let _ = writeln!(
                out,
                "<li><span class=\"code\">{code}</span><span>{question}</span></li>"
            );
        }
        out.push_str("</ul></section>\n");
    }
    Ok(out)
}

/// Text that stands in HTML as text.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use serde_json::json;

    use super::html;

    #[test]
    fn a_line_per_criterion_and_no_markup_from_the_catalogue() {
        let catalogue = json!({ "tracks": [{ "title": "A & B", "criteria": [
            { "code": "AN1.1", "question": "Is <b> fine?" }, { "code": "AN1.2", "question": "And?" }] }] });
        let html = html(&catalogue).unwrap();
        assert_eq!(html.matches("<li>").count(), 2);
        assert!(html.contains("A &amp; B") && html.contains("Is &lt;b&gt; fine?"));
    }
}
