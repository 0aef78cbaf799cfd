//! The same views, drawn by this crate and by stock Leptos, are the same tree.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests")]

use scraper::{ElementRef, Html, Node};

#[allow(unreachable_pub, reason = "stock Leptos draws them from another crate")]
mod cases;

/// The tree as text, without comments, attributes sorted, texts side by side as one.
fn tree(html: &str) -> String {
    let mut out = String::new();
    inside(Html::parse_fragment(html).root_element(), &mut out);
    out
}

fn inside(element: ElementRef<'_>, out: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => out.push_str(text),
            Node::Element(named) => {
                let mut attrs: Vec<_> = named.attrs().collect();
                attrs.sort_unstable();
                out.push_str(&["<", named.name(), " ", &format!("{attrs:?}"), ">"].concat());
                inside(ElementRef::wrap(child).unwrap(), out);
                out.push_str("</>");
            }
            _ => {}
        }
    }
}

#[test]
fn stock_leptos_draws_the_same() {
    let (ours, theirs) = (cases::drawn(), leptos_slim_on_stock::drawn());
    assert_eq!(ours.len(), theirs.len());
    for ((name, ours), (_, theirs)) in ours.iter().zip(&theirs) {
        assert_eq!(tree(ours), tree(theirs), "{name}: {ours} and {theirs}");
    }
}

#[test]
fn the_trees_are_not_empty() {
    for (name, html) in cases::drawn() {
        assert!(tree(&html).len() > 10, "{name}: {html}");
    }
}

#[test]
fn markers_are_left_out_and_everything_is_escaped() {
    let find = |wanted| cases::drawn().into_iter().find(|(name, _)| *name == wanted);
    let (_, text) = find("text").unwrap();
    assert_eq!(text, "<p>a &lt; b &amp; &quot;c&quot;</p>");
    let (_, signals) = find("signals").unwrap();
    assert!(!signals.contains("<!"), "{signals}");
}
