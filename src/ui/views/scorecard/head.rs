//! Name and particulars.

use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::{Fact, Head};
use crate::ui::widgets::element::{Element, el};

pub(super) fn head(head: Head) -> Element {
    let name = el("h1")
        .attr("tabindex", "-1")
        .child(el("span").class("over").text(head.over))
        .text(head.name);
    let name_it = head.name_it.map(|href| {
        let link = el("a").attr("href", href).text(words::NAME_IT);
        el("p").class("small no-print").child(link)
    });
    let facts = head.facts.into_iter().flat_map(fact);
    el("div")
        .class("sheet-h")
        .child(el("div").child(name).children(name_it))
        .child(el("dl").children(facts))
}

fn fact(fact: Fact) -> [Element; 2] {
    let value = if fact.claim {
        el("p").class("claim").text(fact.value)
    } else {
        el("p").text(fact.value)
    };
    let under = fact.under.map(|under| el("p").class("sub").text(under));
    let label = el("dt").text(fact.label);
    [label, el("dd").child(value).children(under)]
}
