//! JSON text, key by key, in the order of the calls.

/// Writes JSON, either compact or with two spaces a level.
///
/// Keys and values come in the order of the calls, so equal input gives equal
/// bytes. Every [`Writer::open`] needs its [`Writer::close`].
#[derive(Debug)]
pub struct Writer {
    out: String,
    pretty: bool,
    depth: usize,
    first: bool,
    after_key: bool,
}

impl Writer {
    /// A writer for one value: on many lines when `pretty`, else without a space.
    pub fn new(pretty: bool) -> Self {
        Self {
            out: String::new(),
            pretty,
            depth: 0,
            first: true,
            after_key: false,
        }
    }

    /// The text written.
    pub fn finish(self) -> String {
        self.out
    }

    /// Begins an object (`{`) or a list (`[`).
    pub fn open(&mut self, bracket: char) {
        self.item();
        self.out.push(bracket);
        self.depth += 1;
        self.first = true;
    }

    /// Ends an object (`}`) or a list (`]`).
    pub fn close(&mut self, bracket: char) {
        self.depth = self.depth.saturating_sub(1);
        if !self.first {
            self.line();
        }
        self.out.push(bracket);
        self.first = false;
    }

    /// Begins the object or list under a key.
    pub fn open_at(&mut self, key: &str, bracket: char) {
        self.key(key);
        self.open(bracket);
    }

    /// Writes a key; its value comes next.
    pub fn key(&mut self, key: &str) {
        self.item();
        self.quote(key);
        self.out.push_str(if self.pretty { ": " } else { ":" });
        self.after_key = true;
    }

    /// Writes a text value.
    pub fn text(&mut self, text: &str) {
        self.item();
        self.quote(text);
    }

    /// Writes `true`, `false`, `null` or digits.
    pub fn bare(&mut self, word: &str) {
        self.item();
        self.out.push_str(word);
    }

    /// Writes a key and its number.
    pub fn number_at(&mut self, key: &str, number: u32) {
        self.key(key);
        self.bare(&number.to_string());
    }

    /// Writes a key and its text.
    pub fn text_at(&mut self, key: &str, text: &str) {
        self.key(key);
        self.text(text);
    }

    /// Writes a key and its text, unless there is nothing to say.
    pub fn text_unless_empty(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.text_at(key, text);
        }
    }

    /// Writes a key and a list of texts, unless the list is empty.
    pub fn list_unless_empty<'a>(&mut self, key: &str, texts: impl Iterator<Item = &'a str>) {
        let mut any = false;
        for text in texts {
            if !any {
                self.open_at(key, '[');
                any = true;
            }
            self.text(text);
        }
        if any {
            self.close(']');
        }
    }

    /// Everything that stands before a key or a value.
    fn item(&mut self) {
        if self.after_key {
            self.after_key = false;
            return;
        }
        if !self.first {
            self.out.push(',');
        }
        self.first = false;
        self.line();
    }

    fn line(&mut self) {
        if self.pretty && !self.out.is_empty() {
            self.out.push('\n');
            for _ in 0..self.depth {
                self.out.push_str("  ");
            }
        }
    }

    fn quote(&mut self, text: &str) {
        self.out.push('"');
        // Whether the last ASCII letter ends an escape: a browser that brings a file into normal
        // form C would fuse it with an accent, and the escape would be none.
        let mut is_beside = false;
        for one in text.chars() {
            match one {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                // JSON forbids control characters bare, though no text of ours holds another one.
                // The two that are no characters may stand bare; but where JSON is read as YAML,
                // as Gemara is, they end the reading.
                _ if one < ' '
                    || matches!(one, '\u{FFFE}' | '\u{FFFF}')
                    || (is_beside && is_accent(one)) =>
                {
                    escape(&mut self.out, one);
                    is_beside = true;
                    continue;
                }
                _ => self.out.push(one),
            }
            if one.is_ascii() {
                is_beside = one == '\n';
            }
        }
        self.out.push('"');
    }
}

/// Whether normal form C may fuse it with an ASCII letter before it, also over
/// other marks in between.
pub(crate) fn is_accent(one: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&one)
}

/// Writes a character as `\uXXXX`, or as two of these where it has two units.
pub(crate) fn escape(out: &mut String, one: char) {
    for unit in one.encode_utf16(&mut [0; 2]) {
        out.push_str("\\u");
        for place in [12, 8, 4, 0] {
            let digit = u32::from(*unit >> place & 15);
            out.extend(char::from_digit(digit, 16));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::json::{Json, parse};

    #[test]
    fn whatever_stands_in_a_text_is_read_back() {
        let all = "\u{0}\t\n\u{1f}\"\\/ é\u{2028}\u{fffe}\u{ffff}\u{1f980}\u{1ffff}";
        let mut out = Writer::new(false);
        out.text(all);
        let text = out.finish();
        let escapes = ["\\u0000", "\\u0009", "\\n", "\\u001f", "\\ufffe", "\\uffff"];
        for escape in escapes {
            assert!(text.contains(escape), "{escape} in {text}");
        }
        assert_eq!(parse(&text), Some(Json::Text(all.to_owned())));
    }

    #[test]
    fn no_accent_follows_an_escape_bare() {
        for (text, written) in [
            ("a\n\u{301}b", "\"a\\n\\u0301b\""),
            ("\n\u{301}\u{327}", "\"\\n\\u0301\\u0327\""),
            // The mark between them does not keep them apart.
            ("\n\u{20d2}\u{301}", "\"\\n\u{20d2}\\u0301\""),
            ("\ne\u{301}", "\"\\ne\u{301}\""),
            ("\"\u{301}", "\"\\\"\u{301}\""),
        ] {
            let mut out = Writer::new(false);
            out.text(text);
            let json = out.finish();
            assert_eq!(json, written);
            assert_eq!(parse(&json), Some(Json::Text(text.to_owned())));
        }
    }
}
