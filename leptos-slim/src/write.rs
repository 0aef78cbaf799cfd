//! Writes a view as a string. Nothing in it is meant to be taken over by a browser later.

use crate::attribute::{Attr, Kind, Text, Words};
use crate::element::Parts;
use crate::node::{Node, Nodes};

/// Elements without an end tag.
pub(crate) const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

pub(crate) fn node(node: Node, buf: &mut String) {
    match node {
        Node::Nothing => {}
        Node::Text(text) => escape(&text, buf),
        Node::Element(parts) => element(*parts, buf),
        Node::Dynamic(mut draw) => all(draw(), buf),
        Node::Many(_, nodes) => all(nodes, buf),
        Node::Own(own) => own.write(buf),
    }
}

pub(crate) fn all(nodes: Nodes, buf: &mut String) {
    nodes.0.into_iter().for_each(|one| node(one, buf));
}

fn element(parts: Parts, buf: &mut String) {
    buf.push('<');
    buf.push_str(parts.tag);
    for attr in parts.attrs {
        // Properties and listeners have no place in a string.
        if let Attr::Set(Kind::Attribute, name, words) = attr
            && let Some(value) = text(words)
        {
            buf.push(' ');
            buf.push_str(name);
            buf.push_str("=\"");
            escape(&value, buf);
            buf.push('"');
        }
    }
    buf.push('>');
    if !VOID.contains(&parts.tag) {
        all(parts.children, buf);
        buf.push_str("</");
        buf.push_str(parts.tag);
        buf.push('>');
    }
}

fn text(words: Words) -> Option<Text> {
    match words {
        Words::Fixed(text) => text,
        Words::Live(mut text) => text(),
    }
}

fn escape(text: &str, buf: &mut String) {
    for one in text.chars() {
        match one {
            '&' => buf.push_str("&amp;"),
            '"' => buf.push_str("&quot;"),
            '<' => buf.push_str("&lt;"),
            '>' => buf.push_str("&gt;"),
            other => buf.push(other),
        }
    }
}
