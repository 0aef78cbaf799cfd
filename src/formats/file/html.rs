//! The own JSON inside an HTML report: put in, and taken out again.
//!
//! A report carries the assessment in an element that no browser runs. Nothing
//! in the element may look like its end, so `<` never stands in it; and no
//! accent may follow an escape, as normal form C would fuse it with the last
//! letter of the escape.

use crate::domain::assessment::Assessment;
use crate::formats::file::write;
use crate::formats::json::{escape, is_accent};

/// Bytes that an HTML report may have; a larger file is refused unread. The
/// report says most things twice, in words and as data, and escapes both.
pub const MAX_HTML_BYTES: usize = 4_000_000;

/// The opening tag that is written, and the only one that is read.
const OPENING: &str = "<script type=\"application/json\" id=\"plumbline-assessment\">";
/// Where the element ends for every browser.
const END: &str = "</script";

/// The whole element for an assessment.
pub(crate) fn to_html(assessment: &Assessment) -> String {
    let mut out = String::from(OPENING);
    out.push('\n');
    // Whether the next one is named by a backslash, and whether the last ASCII one ended an escape.
    let (mut is_named, mut is_beside) = (false, false);
    for one in write(assessment).chars() {
        let fuses = is_beside && is_accent(one);
        if one.is_ascii() {
            is_beside = is_named;
            is_named = one == '\\' && !is_named;
        }
        if fuses || matches!(one, '<' | '>' | '&') || is_noncharacter(one) {
            escape(&mut out, one);
            is_beside = true;
        } else {
            out.push(one);
        }
    }
    out.push_str(END);
    out.push('>');
    out
}

/// The own JSON in an HTML report of ours; `None` for any other text.
///
/// Whatever else stands in the report is not looked at: it says the same.
pub fn from_html(text: &str) -> Option<&str> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    // No JSON begins so, whatever its notes quote.
    let (_, rest) = text.strip_prefix('<')?.split_once(OPENING)?;
    Some(rest.split_once(END)?.0)
}

/// Bytes of a JSON text, each `\u` escape counted as one: what opens as a file
/// of its own must not be too large because a report escapes more.
pub(crate) fn weight(json: &str) -> usize {
    let escapes = json.matches("\\u").count();
    json.len().saturating_sub(escapes.saturating_mul(5))
}

/// Whether Unicode has set the character aside for programs (core
/// specification, 23.7). Validators and some editors refuse it in a document.
pub(crate) fn is_noncharacter(one: char) -> bool {
    let code = u32::from(one);
    code & 0xfffe == 0xfffe || (0xfdd0..=0xfdef).contains(&code)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::assessment::{SHORT, Text};
    use crate::formats::file::read;

    fn named(name: &str) -> Assessment {
        let mut one = Assessment::default();
        one.repository.name = Text::typed(name, SHORT);
        one
    }

    #[test]
    fn nothing_typed_ends_the_element_or_fuses_with_an_escape() {
        for (name, written) in [
            ("</script><!--", "\"\\u003c/script\\u003e\\u003c!--\""),
            ("a&b", "\"a\\u0026b\""),
            // e and an acute accent would become one letter in normal form C.
            ("x>\u{301}\u{323}y", "\"x\\u003e\\u0301\\u0323y\""),
            ("\\u003c", "\"\\\\u003c\""),
            ("\\\u{301}", "\"\\\\\\u0301\""),
            // The mark between them does not keep them apart.
            (">\u{20d2}\u{301}", "\"\\u003e\u{20d2}\\u0301\""),
            ("\u{1fffe}é", "\"\\ud83f\\udffeé\""),
            ("é\u{301}", "\"é\u{301}\""),
        ] {
            let element = to_html(&named(name));
            assert!(element.contains(written), "{element}");
            let page = ["<p>", &element, "</p>"].concat();
            assert!(!from_html(&page).unwrap().contains('<'));
            assert_eq!(
                read(&page).unwrap().repository.name,
                named(name).repository.name
            );
        }
    }

    #[test]
    fn only_a_report_of_ours_is_taken_for_one() {
        let element = to_html(&Assessment::default());
        for (text, is_ours) in [
            (["<!doctype html>", &element].concat(), true),
            (["\u{feff}\n <p>", &element].concat(), true),
            (["", &element].concat(), false),
            (["x", &element].concat(), false),
            ("<p>".to_owned(), false),
            (
                ["<p>", element.trim_end_matches("</script>")].concat(),
                false,
            ),
            (element.to_ascii_uppercase(), false),
        ] {
            assert_eq!(from_html(&text).is_some(), is_ours, "{text}");
        }
    }
}
