//! A reader of pictures that refuses what could act, reach out or go unnamed.

use roxmltree::{Document, Node};

const SVG: &str = "http://www.w3.org/2000/svg";
const ELEMENTS: [&str; 6] = ["svg", "title", "desc", "rect", "path", "text"];
const ATTRIBUTES: [&str; 22] = [
    "viewBox",
    "width",
    "height",
    "role",
    "aria-labelledby",
    "lang",
    "font-family",
    "id",
    "x",
    "y",
    "rx",
    "d",
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "transform",
    "font-size",
    "font-weight",
    "text-anchor",
    "textLength",
];

/// What is wrong with a picture; nothing if it is good.
pub(crate) fn fault(picture: &str) -> Option<String> {
    let document = match Document::parse(picture) {
        Ok(document) => document,
        Err(fault) => return Some(fault.to_string()),
    };
    let root = document.root_element();
    for node in document.descendants() {
        if node.is_comment() || node.is_pi() {
            return Some("a comment or an instruction".to_owned());
        }
        if !node.is_element() {
            continue;
        }
        let name = node.tag_name();
        if name.namespace() != Some(SVG) || !ELEMENTS.contains(&name.name()) {
            return Some(format!("element {}", name.name()));
        }
        if node != root && node.children().any(|inner| inner.is_element()) {
            return Some(format!("something inside {}", name.name()));
        }
        for attribute in node.attributes() {
            let value = attribute.value();
            let reaches = ["url(", "http", "script:", "data:", "//", "&", "<"];
            if !ATTRIBUTES.contains(&attribute.name())
                || reaches.iter().any(|part| value.contains(part))
            {
                return Some(format!("{}={value}", attribute.name()));
            }
            let is_paint = matches!(attribute.name(), "fill" | "stroke");
            let is_color = value.len() == 7
                && value.starts_with('#')
                && value[1..].bytes().all(|one| one.is_ascii_hexdigit());
            if is_paint && !is_color && value != "none" {
                return Some(format!("paint {value}"));
            }
        }
    }
    named(&document)
}

/// Whether role, title and description are where a screen reader looks for them.
fn named(document: &Document) -> Option<String> {
    let root = document.root_element();
    let elements: Vec<Node> = root.children().filter(Node::is_element).collect();
    let [title, about, ..] = *elements.as_slice() else {
        return Some("empty".to_owned());
    };
    let ids = [title, about].map(|node| node.attribute("id").unwrap_or_default());
    let said = [title, about].map(|node| node.text().unwrap_or_default().trim().len());
    let fits = root.attribute("role") == Some("img")
        && root.attribute("aria-labelledby") == Some(&ids.join(" "))
        && [title, about].map(|node| node.tag_name().name()) == ["title", "desc"]
        && ids.iter().all(|id| id.starts_with("pl-"))
        && said.iter().all(|length| *length > 0);
    (!fits).then(|| "no name or description".to_owned())
}

/// A whole number in an attribute; 0 where it is not there.
pub(crate) fn number(node: &Node, name: &str) -> i32 {
    node.attribute(name).unwrap_or("0").parse().unwrap()
}

/// Every text that is drawn.
pub(crate) fn texts<'a>(document: &'a Document) -> Vec<&'a str> {
    let texts = document
        .descendants()
        .filter(|node| node.has_tag_name("text"));
    texts.map(|node| node.text().unwrap_or_default()).collect()
}
