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
use crate::core::view_model::scorecard::{Sheet, scorecard as state};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, part};

/// How the tracks stand.
pub fn scorecard() -> AnyView {
    let page = Context::get().memo(state);
    part(move || own(page.get()))
}

fn own(page: Sheet) -> Vec<El> {
    let share = el("a")
        .class("btn main")
        .set("href", Route::Share.href())
        .child(words::SHARE);
    let plan = el("a")
        .class("btn")
        .set("href", Route::Plan.href())
        .child(words::PLAN);
    let profile = el("a")
        .class("btn")
        .set("href", Route::Profile.href())
        .child(words::PROFILE);
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
            .child(plan)
            .child(profile),
    );
    parts.push(table::table(page.groups));
    parts
}

/// A scorecard to read, with `between` its head and its board.
pub(super) fn to_read(page: Sheet, between: Option<El>) -> Vec<El> {
    let mut parts = vec![head::head(page.head)];
    parts.extend(between);
    parts.push(board::board(page.columns));
    parts.push(key::key(page.lined));
    parts.extend(lists::asides(page.asides));
    parts.extend(said::said(page.said));
    parts.push(table::table(page.groups));
    parts
}
