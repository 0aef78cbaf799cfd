//! The board: four tracks by three levels, one box for each criterion.

use crate::core::view_model::scorecard::{Cell, Column, Row, Run};
use crate::ui::widgets::element::{Element, el};

pub(super) fn board(columns: Vec<Column>) -> Element {
    let columns = columns.into_iter().map(column);
    el("div").class("board").children(columns)
}

fn column(column: Column) -> Element {
    let heading = ["t-", column.slug].concat();
    let level = el("p")
        .class("lv")
        .text(column.figure)
        .text(" ")
        .child(el("span").text(column.beside));
    let sentence = (!column.sentence.is_empty())
        .then(|| column.sentence.into_iter().fold(el("p").class("say"), run));
    let anyway = column
        .anyway
        .map(|anyway| el("p").class("anyway").text(anyway));
    let title = el("h2").attr("id", heading.as_str()).text(column.title);
    let head = el("div")
        .class(column.head_class)
        .child(title)
        .child(level)
        .children(sentence)
        .children(anyway);
    el("section")
        .class(column.class)
        .attr("data-track", column.slug)
        .attr("data-level", column.level)
        .attr("data-possible", column.possible)
        .attr("aria-labelledby", heading)
        .child(head)
        .children(column.rows.into_iter().map(row))
}

fn row(row: Row) -> Element {
    let title = el("h3")
        .text(row.title)
        .text(" ")
        .child(el("span").text(row.count));
    let cells = row.cells.into_iter().map(cell);
    let cells = (cells.len() > 0).then(|| el("ol").children(cells));
    el("div").class(row.class).child(title).children(cells)
}

fn cell(cell: Cell) -> Element {
    let inside = linked(cell.href, "div")
        .child(el("span").class("t").text(cell.title))
        .text(" ")
        .child(el("span").class("w").text(cell.word))
        .text(" ")
        .child(el("span").class("c").text(cell.code));
    el("li")
        .class("box")
        .attr("data-s", cell.mark)
        .child(inside)
}

fn run(sentence: Element, run: Run) -> Element {
    match run {
        Run::Plain(text) => sentence.text(text),
        Run::Strong(text) => sentence.child(el("b").text(text)),
        Run::Criterion { code, title, href } => {
            let title = el("span").class("vh").text(" ").text(title);
            sentence.child(linked(href, "span").text(code).child(title))
        }
    }
}

/// A link where there is an address, else the element named.
pub(super) fn linked(href: Option<String>, otherwise: &'static str) -> Element {
    match href {
        Some(href) => el("a").attr("href", href),
        None => el(otherwise),
    }
}
