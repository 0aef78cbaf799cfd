//! Reasons and contradictions below the board.

use super::board::linked;
use crate::core::view_model::scorecard::{Aside, Entry};
use crate::ui::widgets::element::{Element, el};

pub(super) fn asides(asides: Vec<Aside>) -> impl Iterator<Item = Element> {
    asides.into_iter().map(aside)
}

fn aside(aside: Aside) -> Element {
    let entries = aside.entries.into_iter().map(entry);
    el("section")
        .child(el("h2").text(aside.title))
        .child(el("ul").class("plainlist").children(entries))
}

fn entry(entry: Entry) -> Element {
    let title = linked(entry.href, "b")
        .child(el("span").class("code").text(entry.code))
        .text(" ")
        .text(entry.title);
    el("li")
        .child(title)
        .child(el("p").class("small").text(entry.text))
}
