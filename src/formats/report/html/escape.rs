//! Text and addresses, made harmless inside HTML.

use crate::formats::file::is_noncharacter;

/// Text that means nothing to a reader of HTML, between tags as well as in a
/// quoted attribute.
pub(crate) fn text(out: &mut String, raw: &str) {
    raw.chars().for_each(|one| character(out, one));
}

fn character(out: &mut String, one: char) {
    match one {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        '\'' => out.push_str("&#39;"),
        // It would fuse with the `>` of a tag before it when a tool brings the
        // file into normal form C.
        '\u{338}' => out.push_str("&#824;"),
        // Nothing that a person can have meant; the data below keeps it.
        _ if is_noncharacter(one) => out.push(char::REPLACEMENT_CHARACTER),
        _ => out.push(one),
    }
}

/// An address for a quoted attribute. What may not stand in one (RFC 3986,
/// appendix A) is percent-encoded, as a browser would do before it asks for it.
pub(crate) fn address(out: &mut String, raw: &str) {
    for one in raw.chars() {
        let stray = matches!(one, '"' | '<' | '>' | '^' | '`' | '{' | '|' | '}');
        if stray || is_noncharacter(one) {
            for byte in one.encode_utf8(&mut [0; 4]).bytes() {
                out.push('%');
                for half in [byte >> 4, byte & 0xf] {
                    let digit = char::from_digit(u32::from(half), 16);
                    out.extend(digit.map(|digit| digit.to_ascii_uppercase()));
                }
            }
        } else {
            character(out, one);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: fn(&mut String, &str), raw: &str) -> String {
        let mut out = String::new();
        write(&mut out, raw);
        out
    }

    #[test]
    fn text_keeps_its_meaning_and_has_none_for_html() {
        assert_eq!(
            written(text, "<a href=\"x\" b='y'>&lt;\u{338}\u{fdd0}é`"),
            "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;lt;&#824;\u{fffd}é`"
        );
    }

    #[test]
    fn an_address_stays_the_same_address() {
        let usual = "https://a.example:8443/b_(c)/%20d?e[]=f,g;h#i";
        assert_eq!(written(address, usual), usual);
        assert_eq!(
            written(address, "https://a/\"<>`{|}^?b=1&c='2'\u{1ffff}"),
            "https://a/%22%3C%3E%60%7B%7C%7D%5E?b=1&amp;c=&#39;2&#39;%F0%9F%BF%BF"
        );
    }
}
