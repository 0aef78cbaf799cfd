//! The board: four tracks by three levels, one box for each criterion.

use leptos::either::Either;
use leptos::prelude::*;

use crate::features::scorecard::view_model::{Cell, Column, Row, SentencePart};

#[component]
pub(crate) fn Board(columns: Vec<Column>) -> impl IntoView {
    let columns = columns.into_iter().map(|column| view! { <Track column /> });
    view! { <div class="board">{columns.collect_view()}</div> }
}

#[component]
fn Track(column: Column) -> impl IntoView {
    let heading = ["t-", column.slug].concat();
    let sentence = (!column.sentence.is_empty()).then(|| {
        let runs = column.sentence.into_iter().map(run);
        view! { <p class="say">{runs.collect_view()}</p> }
    });
    let anyway = column
        .anyway
        .map(|anyway| view! { <p class="anyway">{anyway}</p> });
    let rows = column
        .rows
        .into_iter()
        .map(|row| view! { <LevelRow row /> });
    view! {
        <section
            class=column.class
            data-track=column.slug
            data-level=column.level
            data-possible=column.possible
            aria-labelledby=heading
        >
            <div class=column.head_class>
                <h2 id=heading.clone()>{column.title}</h2>
                <p class="lv">
                    {column.figure}
                    " "
                    <span>{column.beside}</span>
                </p>
                {sentence}
                {anyway}
            </div>
            {rows.collect_view()}
        </section>
    }
}

#[component]
fn LevelRow(row: Row) -> impl IntoView {
    let cells = row
        .cells
        .into_iter()
        .map(|cell| view! { <Criterion cell /> });
    let cells = (cells.len() > 0).then(|| view! { <ol>{cells.collect_view()}</ol> });
    view! {
        <div class=row.class>
            <h3>
                {row.title}
                " "
                <span>{row.count}</span>
            </h3>
            {cells}
        </div>
    }
}

#[component]
fn Criterion(cell: Cell) -> impl IntoView {
    let words = view! {
        <span class="t">{cell.title}</span>
        " "
        <span class="w">{cell.word}</span>
        " "
        <span class="c">{cell.code}</span>
    };
    let inside = match cell.href {
        Some(href) => Either::Left(view! { <a href=href>{words}</a> }),
        None => Either::Right(view! { <div>{words}</div> }),
    };
    view! {
        <li class="box" data-s=cell.mark>
            {inside}
        </li>
    }
}

fn run(run: SentencePart) -> AnyView {
    match run {
        SentencePart::Plain(text) => text.into_any(),
        SentencePart::Strong(text) => view! { <b>{text}</b> }.into_any(),
        SentencePart::Criterion { title, href } => match href {
            Some(href) => view! { <a href=href>{title}</a> }.into_any(),
            None => title.into_any(),
        },
    }
}
