//! Reasons and contradictions below the board.

use super::board::linked;
use crate::core::view_model::scorecard::{Aside, Entry};
use crate::ui::dom::{El, el};

pub(super) fn asides(asides: Vec<Aside>) -> impl Iterator<Item = El> {
    asides.into_iter().map(aside)
}

fn aside(aside: Aside) -> El {
    let entries = aside.entries.into_iter().map(entry);
    el("section")
        .child(el("h2").child(aside.title))
        .child(el("ul").class("plainlist").children(entries))
}

fn entry(entry: Entry) -> El {
    let title = linked(entry.href, "b")
        .child(el("span").class("code").child(entry.code))
        .child(" ")
        .child(entry.title);
    el("li")
        .child(title)
        .child(el("p").class("small").child(entry.text))
}
