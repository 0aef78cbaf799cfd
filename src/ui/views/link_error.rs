//! Why a link cannot be read.

use leptos::prelude::*;

use super::scorecard::drawn;
use crate::core::fragment::Route;
use crate::core::text::errors as words;
use crate::core::view_model::link_error::{LinkErrorPage, link_error};
use crate::ui::context::Context;
use crate::ui::widgets::element::{Element, el};

/// Why a link cannot be read, and what to do next.
#[component]
pub fn LinkErrorView() -> impl IntoView {
    let page = Context::get().memo(link_error);
    move || drawn(page.get().map(draw).into_iter().flatten().collect())
}

fn draw(page: LinkErrorPage) -> [Element; 2] {
    let note = el("div")
        .class("note err")
        .attr("role", "alert")
        .attr("data-error", page.slug)
        .child(el("p").child(el("b").text(page.what)))
        .child(el("p").text(words::UNTOUCHED));
    let home = el("a")
        .class("btn main")
        .attr("href", Route::Home.href())
        .text(words::HOME);
    let next = page.next.iter().map(|step| el("li").text(*step));
    let head = el("div")
        .class("head")
        .child(el("h1").attr("tabindex", "-1").text(words::LINK_TITLE))
        .child(note);
    let section = el("section")
        .child(el("h2").text(words::NEXT))
        .child(el("ul").class("plainlist").children(next))
        .child(el("p").child(home));
    [head, section]
}
