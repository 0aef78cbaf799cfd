//! Elements whose attributes and text are all literals. `view!` hands them over as HTML.
//!
//! Stock Leptos lets the browser read it through `innerHTML`, which a strict policy (Trusted Types)
//! forbids. Here it becomes elements like all others. The macro has written it, so that it is whole
//! and escaped in one way.

use crate::attribute::{Attr, Kind, Text, Words};
use crate::element::{El, custom};
use crate::node::{IntoNode as _, Node, Nodes};
use crate::view::View;
use crate::write::VOID;

/// What `view!` calls with the HTML.
pub struct InertElement;

impl InertElement {
    /// Reads the HTML.
    #[allow(clippy::new_ret_no_self, reason = "the macro calls it by this name")]
    #[must_use]
    pub fn new(html: &'static str) -> View {
        let mut nodes = Nodes::default();
        read(html, &mut nodes);
        View(nodes.in_one())
    }
}

/// Reads as far as the end tag of the element that is open, and returns what is left.
fn read(mut html: &'static str, nodes: &mut Nodes) -> &'static str {
    while let Some((text, markup)) = html.split_once('<') {
        add_text(text, nodes);
        let Some((tag, rest)) = markup.split_once('>') else {
            return "";
        };
        if tag.starts_with('/') {
            return rest;
        }
        let mut element = opened(tag);
        html = if VOID.contains(&element.0.tag) {
            rest
        } else {
            read(rest, &mut element.0.children)
        };
        element.add_to(nodes);
    }
    add_text(html, nodes);
    ""
}

fn add_text(text: &'static str, nodes: &mut Nodes) {
    if !text.is_empty() {
        nodes.0.push(Node::Text(unescape(text)));
    }
}

/// An element with its attributes: `name`, or `name="value"` with every `"` in it escaped.
fn opened(tag: &'static str) -> El {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut element = custom(name);
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(value) => value.split_once('"').unwrap_or((value, "")),
            None => ("", after),
        };
        let words = Words::Fixed(Some(unescape(value)));
        element
            .0
            .attrs
            .push(Attr::Set(Kind::Attribute, name, words));
        rest = after.trim_start();
    }
    element
}

fn unescape(text: &'static str) -> Text {
    if !text.contains('&') {
        return text.into();
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&quot;", "\"").replace("&amp;", "&").into()
}
