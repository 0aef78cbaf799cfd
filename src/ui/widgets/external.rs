//! Links that leave the page.

use leptos::prelude::*;

use crate::core::view_model::external::Link;
use crate::ui::dom::{Child as _, el};

/// A link whose real host is visible, or its words where the address is no
/// web address.
pub fn external(link: Link) -> Vec<AnyView> {
    let mut out = Vec::new();
    let Some(href) = link.href else {
        link.words.add_to(&mut out);
        return out;
    };
    el("a")
        .set("href", href)
        .set("target", "_blank")
        .set("rel", "noopener noreferrer nofollow ugc")
        .child(link.words)
        .add_to(&mut out);
    if let Some(host) = link.host {
        " ".add_to(&mut out);
        let host = ["(", &host, ")"].concat();
        el("span").class("tiny").child(host).add_to(&mut out);
    }
    out
}
