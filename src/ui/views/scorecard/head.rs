//! Name and particulars.

use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::{Fact, Head};
use crate::ui::dom::{El, el};

pub(super) fn head(head: Head) -> El {
    let name = el("h1")
        .set("tabindex", "-1")
        .child(el("span").class("over").child(head.over))
        .child(head.name);
    let name_it = head.name_it.map(|href| {
        let link = el("a").set("href", href).child(words::NAME_IT);
        el("p").class("small no-print").child(link)
    });
    let facts = head.facts.into_iter().flat_map(fact);
    el("div")
        .class("sheet-h")
        .child(el("div").child(name).children(name_it))
        .child(el("dl").children(facts))
}

fn fact(fact: Fact) -> [El; 2] {
    let value = if fact.claim {
        el("p").class("claim").child(fact.value)
    } else {
        el("p").child(fact.value)
    };
    let under = fact.under.map(|under| el("p").class("sub").child(under));
    let label = el("dt").child(fact.label);
    [label, el("dd").child(value).children(under)]
}
