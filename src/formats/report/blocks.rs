//! Headings, paragraphs and lists of Markdown, from text that is harmless already.

/// A heading of the second rank.
pub(crate) fn heading(out: &mut String, text: &str) {
    push(out, &["\n## ", text, "\n\n"]);
}

/// A paragraph of its own.
pub(crate) fn paragraph(out: &mut String, text: &str) {
    if !out.ends_with("\n\n") {
        out.push('\n');
    }
    push(out, &[text, "\n"]);
}

/// A paragraph within an item of a list.
pub(crate) fn inside(out: &mut String, text: &str) {
    push(out, &["\n  ", text, "\n"]);
}

/// An item of a list.
pub(crate) fn item(out: &mut String, text: &str) {
    push(out, &["- ", text, "\n"]);
}

/// An item that names a thing and its value.
pub(crate) fn fact(out: &mut String, label: &str, value: &str) {
    push(out, &["- ", label, ": ", value, "\n"]);
}

/// The parts, one after the other.
pub(crate) fn push(out: &mut String, parts: &[&str]) {
    for part in parts {
        out.push_str(part);
    }
}
