//! The levels to come: one table that says them in figures and draws them in squares.

use crate::core::text::plan as words;
use crate::core::view_model::plan::{Cell, WhatIfView, what_if as state};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, part};
use crate::ui::widgets::mark::still;

pub(super) fn what_if(context: Context) -> El {
    let view = context.memo(state);
    el("section")
        .child(el("h2").child(words::WHAT_IF))
        .child(part(move || drawn(view.get())))
}

fn drawn(view: WhatIfView) -> Vec<El> {
    if view.columns.is_empty() {
        return vec![el("p").child(words::NO_DUES)];
    }
    let head = std::iter::once(words::TRACK.to_owned()).chain(view.columns);
    let head = head.map(|name| el("th").set("scope", "col").child(name));
    let rows = view.rows.into_iter().map(|(title, cells)| {
        el("tr")
            .child(el("th").set("scope", "row").child(title))
            .children(cells.into_iter().map(cell))
    });
    let table = el("table")
        .child(el("caption").child(words::WHAT_IF_CAPTION))
        .child(el("thead").child(el("tr").children(head)))
        .child(el("tbody").children(rows));
    let frame = el("div")
        .class("wrap")
        .set("role", "region")
        .set("aria-label", words::WHAT_IF_REGION)
        .set("tabindex", "0")
        .child(table);
    let notes = view.notes.into_iter();
    let mut out = vec![frame];
    out.extend(notes.map(|note| el("p").class("small sub").child(note)));
    out
}

/// A column of three squares, the lowest for level 1, and the figure below it.
fn cell(cell: Cell) -> El {
    let squares = cell.squares.into_iter();
    let squares = squares.flat_map(|status| [still(status), el("br")]);
    el("td").children(squares).child(cell.level)
}
