//! How the tracks stand.

mod board;
mod head;
mod key;
mod lists;
mod said;
mod table;

pub(super) use said::{entry, outside};

use leptos::prelude::*;

use crate::core::app::{Export, Later};
use crate::core::fragment::Route;
use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::{Sheet, copy as copy_state, scorecard as state};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, group, live, part};

/// How the tracks stand.
pub fn scorecard() -> AnyView {
    let context = Context::get();
    let page = context.memo(state);
    let table = context.memo(|model| state(model).groups);
    group([
        part(move || own(page.get())),
        copy(context).draw(),
        part(move || table::table(table.get())),
    ])
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
    let review = el("a")
        .class("btn")
        .set("href", Route::Review.href())
        .child(words::REVIEW);
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
            .child(review)
            .child(profile),
    );
    parts
}

/// Whether there is a copy outside this browser. The button stays, so that focus does.
fn copy(context: Context) -> El {
    let copy = context.memo(copy_state);
    let download = button(words::COPY, move || {
        context.send(Later::Export(Export::Backup));
    });
    el("div")
        .live("class", move || {
            let due = copy.with(|copy| copy.is_due);
            Some(
                if due {
                    "note row no-print"
                } else {
                    "row no-print"
                }
                .to_owned(),
            )
        })
        .flag("hidden", move || copy.with(|copy| copy.words.is_empty()))
        .child(el("p").child(live(move || copy.with(|copy| copy.words.clone()))))
        .child(download.set("data-export", "json"))
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
