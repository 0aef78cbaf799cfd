//! Properties of our own, links and paragraphs.

use crate::formats::json::Writer;

/// The namespace of our properties: a random UUID, since the project has no
/// domain that is its own. The published catalogue uses the same.
pub(crate) const NAMESPACE: &str = "urn:uuid:4b27ae12-d636-4c2b-9e4c-f367c77107e4";

/// A property: name, class (or nothing), value.
pub(crate) type Prop<'a> = (&'a str, &'a str, &'a str);

/// Writes properties. A value may not be empty nor begin or end with space.
pub(crate) fn props(out: &mut Writer, all: &[Prop]) {
    let said = |prop: &&Prop| !prop.2.trim().is_empty();
    if !all.iter().any(|prop| said(&prop)) {
        return;
    }
    out.open_at("props", '[');
    for (name, class, value) in all.iter().filter(said) {
        out.open('{');
        out.text_at("name", name);
        out.text_at("ns", NAMESPACE);
        out.text_at("value", value.trim());
        out.text_unless_empty("class", class);
        out.close('}');
    }
    out.close(']');
}

/// Writes the one link of an object.
pub(crate) fn link(out: &mut Writer, href: &str, rel: &str) {
    if href.is_empty() {
        return;
    }
    out.open_at("links", '[');
    out.open('{');
    out.text_at("href", href);
    out.text_at("rel", rel);
    out.close('}');
    out.close(']');
}

/// Paragraphs of Markdown.
pub(crate) fn joined(paragraphs: &[String]) -> String {
    paragraphs.join("\n\n")
}

/// A level as text.
pub(crate) fn digit(level: u8) -> &'static str {
    match level {
        0 => "0",
        1 => "1",
        2 => "2",
        _ => "3",
    }
}
