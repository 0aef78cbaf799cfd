//! The levels to come: one table that says them in figures and draws them in squares.

use leptos::either::Either;
use leptos::prelude::*;

use crate::features::plan::view_model::{Cell, WhatIfView, what_if as state};
use crate::features::plan::words;
use crate::ui::context::Context;
use crate::ui::widgets::mark::Still;

#[component]
pub(crate) fn WhatIf() -> impl IntoView {
    let view = Context::get().memo(state);
    let table = move || {
        let view = view.get();
        if view.columns.is_empty() {
            Either::Left(view! { <p>{words::NO_DUES}</p> })
        } else {
            Either::Right(view! { <Table view /> })
        }
    };
    view! {
        <section>
            <h2>{words::WHAT_IF}</h2>
            {table}
        </section>
    }
}

#[component]
fn Table(view: WhatIfView) -> impl IntoView {
    let head = std::iter::once(words::TRACK.to_owned()).chain(view.columns);
    let head = head.map(|name| view! { <th scope="col">{name}</th> });
    let rows = view.rows.into_iter().map(|(title, cells)| {
        let cells = cells.into_iter().map(|cell| view! { <Level cell /> });
        view! {
            <tr>
                <th scope="row">{title}</th>
                {cells.collect_view()}
            </tr>
        }
    });
    let notes = view.notes.into_iter();
    let notes = notes.map(|note| view! { <p class="small sub">{note}</p> });
    view! {
        <div class="wrap" role="region" aria-label=words::WHAT_IF_REGION tabindex="0">
            <table>
                <caption>{words::WHAT_IF_CAPTION}</caption>
                <thead>
                    <tr>{head.collect_view()}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
        {notes.collect_view()}
    }
}

/// A column of three squares, the lowest for level 1, and the figure below it.
#[component]
fn Level(cell: Cell) -> impl IntoView {
    let squares = cell.squares.map(|status| {
        view! {
            <Still status />
            <br />
        }
    });
    view! { <td>{squares} {cell.level}</td> }
}
