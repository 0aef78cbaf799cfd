//! The board: four tracks by three levels, one box for each criterion.

use leptos::prelude::*;

use crate::core::view_model::scorecard::{Cell, Column, Row, Run};

pub(super) fn board(columns: Vec<Column>) -> AnyView {
    view! { <div class="board">{columns.into_iter().map(column).collect_view()}</div> }.into_any()
}

fn column(column: Column) -> AnyView {
    let heading = ["t-", column.slug].concat();
    let labelled = heading.clone();
    let sentence = (!column.sentence.is_empty()).then(
        || view! { <p class="say">{column.sentence.into_iter().map(run).collect_view()}</p> },
    );
    let anyway = column
        .anyway
        .map(|anyway| view! { <p class="anyway">{anyway}</p> });
    view! {
        <section
            class=column.class
            data-track=column.slug
            data-level=column.level
            data-possible=column.possible
            aria-labelledby=labelled
        >
            <div class=column.head_class>
                <h2 id=heading>{column.title}</h2>
                <p class="lv">{column.figure} " " <span>{column.beside}</span></p>
                {sentence}
                {anyway}
            </div>
            {column.rows.into_iter().map(row).collect_view()}
        </section>
    }
    .into_any()
}

fn row(row: Row) -> AnyView {
    let cells = (!row.cells.is_empty())
        .then(|| view! { <ol>{row.cells.into_iter().map(cell).collect_view()}</ol> });
    view! {
        <div class=row.class>
            <h3>{row.title} " " <span>{row.count}</span></h3>
            {cells}
        </div>
    }
    .into_any()
}

fn cell(cell: Cell) -> AnyView {
    let inside = view! {
        <span class="t">{cell.title}</span>
        " "
        <span class="w">{cell.word}</span>
        " "
        <span class="c">{cell.code}</span>
    };
    let inside = match cell.href {
        Some(href) => view! { <a href=href>{inside}</a> }.into_any(),
        None => view! { <div>{inside}</div> }.into_any(),
    };
    view! { <li class="box" data-s=cell.mark>{inside}</li> }.into_any()
}

fn run(run: Run) -> AnyView {
    match run {
        Run::Plain(text) => text.into_any(),
        Run::Strong(text) => view! { <b>{text}</b> }.into_any(),
        Run::Criterion { code, title, href } => {
            let inside = view! { {code} <span class="vh">" " {title}</span> };
            match href {
                Some(href) => view! { <a href=href>{inside}</a> }.into_any(),
                None => view! { <span>{inside}</span> }.into_any(),
            }
        }
    }
}
