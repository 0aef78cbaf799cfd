//! The levels to come: what happens in sentences, then one table in figures.

use leptos::either::Either;
use leptos::prelude::*;

use crate::features::plan::view_model::{Cell, ForecastView, forecast as state};
use crate::features::plan::words::forecast as words;
use crate::ui::context::Context;

#[component]
pub(crate) fn Forecast() -> impl IntoView {
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
            <h2>{words::FORECAST}</h2>
            {table}
        </section>
    }
}

#[component]
fn Table(view: ForecastView) -> impl IntoView {
    let sentences = view.sentences.into_iter();
    let sentences = sentences.map(|one| view! { <li>{one}</li> });
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
        <ul class="text">{sentences.collect_view()}</ul>
        <div class="wrap" role="region" aria-label=words::REGION tabindex="0">
            <table>
                <caption>{words::CAPTION}</caption>
                <thead>
                    <tr>{head.collect_view()}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
        {notes.collect_view()}
    }
}

/// A level; one that is new is strong.
#[component]
fn Level(cell: Cell) -> impl IntoView {
    let words = cell.words;
    let words = if cell.is_new {
        Either::Left(view! { <b>{words}</b> })
    } else {
        Either::Right(words)
    };
    view! { <td>{words}</td> }
}
