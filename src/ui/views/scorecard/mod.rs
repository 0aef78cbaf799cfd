//! How the tracks stand.

mod board;
mod head;
mod key;
mod lists;
mod said;
mod table;

pub(super) use said::{entry, outside};

use leptos::prelude::*;

use crate::core::fragment::Route;
use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::{Sheet, scorecard};
use crate::ui::context::Context;
use crate::ui::widgets::element::{Element, el};

/// How the tracks stand.
#[component]
pub fn Scorecard() -> impl IntoView {
    let page = Context::get().memo(scorecard);
    move || drawn(own(page.get()))
}

fn own(page: Sheet) -> Vec<Element> {
    let share = el("a")
        .class("btn main")
        .attr("href", Route::Share.href())
        .text(words::SHARE);
    let profile = el("a")
        .class("btn")
        .attr("href", Route::Profile.href())
        .text(words::PROFILE);
    let mut parts = vec![
        head::head(page.head),
        board::board(page.columns),
        key::key(page.lined),
    ];
    parts.extend(lists::asides(page.asides));
    parts.push(
        el("div")
            .class("blk row no-print")
            .child(share)
            .child(profile),
    );
    parts.push(table::table(page.groups));
    parts
}

/// A scorecard to read, with `between` its head and its board.
pub(super) fn to_read(page: Sheet, between: Vec<AnyView>) -> AnyView {
    let mut parts = vec![board::board(page.columns), key::key(page.lined)];
    parts.extend(lists::asides(page.asides));
    parts.extend(said::said(page.said));
    parts.push(table::table(page.groups));
    let mut views = vec![head::head(page.head).draw()];
    views.extend(between);
    views.push(drawn(parts));
    views.into_any()
}

/// Elements one after the other.
pub(super) fn drawn(parts: Vec<Element>) -> AnyView {
    let parts: Vec<AnyView> = parts.into_iter().map(Element::draw).collect();
    parts.into_any()
}
