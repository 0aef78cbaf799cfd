//! Gaps handed to those who can help: what is picked, a proposal, issues.

mod issues;
mod paper;
mod picks;
mod proposal;

pub use issues::for_tracker;
pub use picks::what;
pub use proposal::for_funder;

use leptos::prelude::event_target_value;

use super::disclosure;
use crate::core::text::handon as words;
use crate::core::view_model::handon::{any_gap, picked};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, live, part};

pub(super) fn hand_on(context: Context) -> El {
    let any = context.memo(any_gap);
    let body = part(move || {
        if any.get() {
            offers(context)
        } else {
            nothing()
        }
    });
    el("section")
        .class("no-print")
        .child(el("h2").child(words::TITLE))
        .child(body)
}

fn nothing() -> Vec<El> {
    vec![el("p").child(words::NO_GAPS)]
}

fn offers(context: Context) -> Vec<El> {
    let picked = context.memo(picked);
    let opened =
        |summary: &'static str, inside| el("div").class("more").child(disclosure(summary, inside));
    vec![
        el("p").class("small sub").child(words::LEAD),
        el("p").child(live(move || picked.get())),
        opened(words::PICK, what as fn() -> _),
        opened(words::PROPOSAL, for_funder),
        opened(words::ISSUES, for_tracker),
    ]
}

/// A choice of a few; `choose` gets the value of the option.
fn choice(
    name: &'static str,
    label: &'static str,
    options: impl IntoIterator<Item = El>,
    choose: impl Fn(&str) + Send + Sync + 'static,
) -> El {
    let select = el("select")
        .set("id", name)
        .set("name", name)
        .children(options)
        .on("change", move |event| choose(&event_target_value(&event)));
    let label = el("label").set("for", name).child(label);
    el("div").class("field").child(label).child(select)
}
