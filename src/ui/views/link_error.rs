//! Why a link cannot be read.

use leptos::prelude::*;

use crate::core::fragment::Route;
use crate::core::text::errors as words;
use crate::core::view_model::link_error::{LinkErrorPage, link_error as state};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, part};

/// Why a link cannot be read, and what to do next.
pub fn link_error() -> AnyView {
    let page = Context::get().memo(state);
    part(move || page.get().map(draw))
}

fn draw(page: LinkErrorPage) -> [El; 2] {
    let note = el("div")
        .class("note err")
        .set("role", "alert")
        .set("data-error", page.slug)
        .child(el("p").child(el("b").child(page.what)))
        .child(el("p").child(words::UNTOUCHED));
    let home = el("a")
        .class("btn main")
        .set("href", Route::Home.href())
        .child(words::HOME);
    let next = page.next.iter().map(|step| el("li").child(*step));
    let head = el("div")
        .class("head")
        .child(el("h1").set("tabindex", "-1").child(words::LINK_TITLE))
        .child(note);
    let section = el("section")
        .child(el("h2").child(words::NEXT))
        .child(el("ul").class("plainlist").children(next))
        .child(el("p").child(home));
    [head, section]
}
