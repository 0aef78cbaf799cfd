//! XML for pictures: elements with numbers and words, and text that can be nothing but text.

/// A picture on its way.
#[derive(Default)]
pub(crate) struct Draw(String);

/// Names with whole numbers, in pixels of the picture.
type Numbers<'a> = &'a [(&'static str, i32)];
/// Names with words of ours.
type Words<'a> = &'a [(&'static str, &'a str)];

impl Draw {
    /// Begins a picture of this size with its name and its description, which
    /// is what a screen reader says (WAI-ARIA, role `img`). The ids begin with
    /// `pl-` and `what`, so that several pictures can stand in one page.
    pub(crate) fn begin(
        what: &str,
        size: (i32, i32),
        font: &str,
        [title, about]: [&str; 2],
    ) -> Self {
        let [name, more] = ["-t", "-d"].map(|end| ["pl-", what, end].concat());
        let (width, height) = (size.0.to_string(), size.1.to_string());
        let mut draw = Self::default();
        let words = [
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", &["0 0 ", &width, " ", &height].concat()),
            ("width", &width),
            ("height", &height),
            ("role", "img"),
            ("aria-labelledby", &[&name, " ", &more].concat()),
            ("xml:lang", "en"),
            ("font-family", font),
        ];
        draw.tag("svg", &[], &words);
        draw.0.push_str(">\n");
        draw.text("title", &[], &[("id", &name)], title);
        draw.text("desc", &[], &[("id", &more)], about);
        draw
    }

    /// Ends the picture.
    pub(crate) fn end(mut self) -> String {
        self.0.push_str("</svg>\n");
        self.0
    }

    /// An element that holds nothing.
    pub(crate) fn shape(&mut self, name: &str, numbers: Numbers, words: Words) {
        self.tag(name, numbers, words);
        self.0.push_str("/>\n");
    }

    /// A rectangle: left, top, width, height.
    pub(crate) fn rect(&mut self, area: [i32; 4], words: Words) {
        let [x, y, width, height] = area;
        let numbers = [("x", x), ("y", y), ("width", width), ("height", height)];
        self.shape("rect", &numbers, words);
    }

    /// An element that holds nothing but text.
    pub(crate) fn text(&mut self, name: &str, numbers: Numbers, words: Words, text: &str) {
        self.tag(name, numbers, words);
        self.0.push('>');
        escape(&mut self.0, text);
        for part in ["</", name, ">\n"] {
            self.0.push_str(part);
        }
    }

    fn tag(&mut self, name: &str, numbers: Numbers, words: Words) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, number) in numbers {
            self.attribute(name, &number.to_string());
        }
        for (name, word) in words {
            self.attribute(name, word);
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        for part in [" ", name, "=\""] {
            self.0.push_str(part);
        }
        escape(&mut self.0, value);
        self.0.push('"');
    }
}

/// What means something in XML becomes its entity; what XML 1.0 forbids
/// (section 2.2, `Char`) goes, since one such character makes a reader refuse
/// the whole picture.
fn escape(out: &mut String, text: &str) {
    for one in text.chars() {
        match one {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..' ' | '\u{FFFE}' | '\u{FFFF}' => {}
            _ => out.push(one),
        }
    }
}
