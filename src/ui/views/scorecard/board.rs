//! The board: four tracks by three levels, one box for each criterion.

use crate::core::view_model::scorecard::{Cell, Column, Row, Run};
use crate::ui::dom::{El, el};

pub(super) fn board(columns: Vec<Column>) -> El {
    let columns = columns.into_iter().map(column);
    el("div").class("board").children(columns)
}

fn column(column: Column) -> El {
    let heading = ["t-", column.slug].concat();
    let level = el("p")
        .class("lv")
        .child(column.figure)
        .child(" ")
        .child(el("span").child(column.beside));
    let sentence = (!column.sentence.is_empty())
        .then(|| column.sentence.into_iter().fold(el("p").class("say"), run));
    let anyway = column
        .anyway
        .map(|anyway| el("p").class("anyway").child(anyway));
    let title = el("h2").set("id", heading.clone()).child(column.title);
    let head = el("div")
        .class(column.head_class)
        .child(title)
        .child(level)
        .child(sentence)
        .child(anyway);
    el("section")
        .class(column.class)
        .set("data-track", column.slug)
        .set("data-level", column.level)
        .set("data-possible", column.possible)
        .set("aria-labelledby", heading)
        .child(head)
        .children(column.rows.into_iter().map(row))
}

fn row(row: Row) -> El {
    let title = el("h3")
        .child(row.title)
        .child(" ")
        .child(el("span").child(row.count));
    let cells = row.cells.into_iter().map(cell);
    let cells = (cells.len() > 0).then(|| el("ol").children(cells));
    el("div").class(row.class).child(title).children(cells)
}

fn cell(cell: Cell) -> El {
    let inside = linked(cell.href, "div")
        .child(el("span").class("t").child(cell.title))
        .child(" ")
        .child(el("span").class("w").child(cell.word))
        .child(" ")
        .child(el("span").class("c").child(cell.code));
    el("li").class("box").set("data-s", cell.mark).child(inside)
}

fn run(sentence: El, run: Run) -> El {
    match run {
        Run::Plain(text) => sentence.child(text),
        Run::Strong(text) => sentence.child(el("b").child(text)),
        Run::Criterion { code, title, href } => {
            let title = el("span").class("vh").child(" ").child(title);
            sentence.child(linked(href, "span").child(code).child(title))
        }
    }
}

/// A link where there is an address, else the element named.
pub(super) fn linked(href: Option<String>, otherwise: &'static str) -> El {
    match href {
        Some(href) => el("a").set("href", href),
        None => el(otherwise),
    }
}
