//! The page as it grows: markup from literals, everything else escaped.

use crate::domain::assessment::{Assessment, Mark, WebAddress};
use crate::domain::date::Date;
use crate::domain::words::date_words;
use crate::formats::file;
use crate::formats::report::html::escape;

/// The page so far.
///
/// [`Page::markup`] takes only what is written in this program; whatever else
/// goes in is escaped on its way, so nothing typed can become markup.
pub(crate) struct Page(String);

impl Page {
    pub(crate) fn new() -> Self {
        Self(String::new())
    }

    /// The page written.
    pub(crate) fn finish(self) -> String {
        self.0
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was written apart.
    pub(crate) fn append(&mut self, part: &Self) -> &mut Self {
        self.0.push_str(&part.0);
        self
    }

    /// Markup of our own.
    pub(crate) fn markup(&mut self, literal: &'static str) -> &mut Self {
        self.0.push_str(literal);
        self
    }

    /// Words of our own or of the catalogue.
    pub(crate) fn text(&mut self, words: &str) -> &mut Self {
        escape::text(&mut self.0, words);
        self
    }

    /// Words that a person typed, in their own direction, whatever stands around them.
    pub(crate) fn typed(&mut self, words: &str) -> &mut Self {
        self.markup(r#"<span dir="auto">"#)
            .text(words.trim())
            .markup("</span>")
    }

    /// A paragraph.
    pub(crate) fn paragraph(&mut self, words: &str) -> &mut Self {
        self.markup("<p>").text(words).markup("</p>\n")
    }

    /// The beginning of what stands beside a label in a `dl`.
    pub(crate) fn labelled(&mut self, label: &str) -> &mut Self {
        self.markup("<div><dt>").text(label).markup("</dt><dd>")
    }

    /// A note with its label; it keeps its lines.
    pub(crate) fn labelled_note(&mut self, label: &str, words: &str) -> &mut Self {
        self.markup("<div><dt>")
            .text(label)
            .markup("</dt><dd class=\"note\" dir=\"auto\">")
            .text(words.trim())
            .markup("</dd></div>\n")
    }

    /// A day, for people and programs.
    pub(crate) fn day(&mut self, day: Date) -> &mut Self {
        self.markup(r#"<time datetime=""#)
            .text(&day.to_string())
            .markup(r#"">"#)
            .text(&date_words(day))
            .markup("</time>")
    }

    /// The mark of an answer. Its word stands beside it, so it is not read out.
    pub(crate) fn mark(&mut self, mark: Mark) -> &mut Self {
        self.markup(r#"<i class="mk" data-s=""#)
            .markup(mark.slug())
            .markup(r#""></i>"#)
    }

    /// The beginning of a link to an address that a person gave.
    fn open_link(&mut self, url: &WebAddress) -> &mut Self {
        self.markup(r#"<a rel="noopener noreferrer nofollow ugc" href=""#);
        escape::address(&mut self.0, url.as_str());
        self
    }

    /// A link that shows its address. Paper need not repeat it.
    pub(crate) fn bare_link(&mut self, url: &WebAddress) -> &mut Self {
        self.open_link(url)
            .markup(r#"" class="bare" dir="ltr">"#)
            .text(url.as_str())
            .markup("</a>")
    }

    /// A link with a title, and the host that it really leads to.
    pub(crate) fn titled_link(&mut self, url: &WebAddress, title: &str) -> &mut Self {
        self.open_link(url)
            .markup(r#"" dir="auto">"#)
            .text(title.trim())
            .markup(r#"</a><span class="host"> "#)
            .text(url.host())
            .markup("</span>")
    }

    /// A link to a page that this program names.
    pub(crate) fn our_link(&mut self, url: &'static str, words: &str) -> &mut Self {
        self.markup(r#"<a rel="noopener noreferrer" href=""#)
            .text(url)
            .markup(r#"">"#)
            .text(words)
            .markup("</a>")
    }

    /// The assessment as data, with which the page opens in Plumbline again.
    pub(crate) fn data(&mut self, assessment: &Assessment) -> &mut Self {
        self.0.push_str(&file::to_html(assessment));
        self
    }
}
