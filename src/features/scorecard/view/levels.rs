//! The four levels in a row: the first thing that a reader looks for.

use leptos::prelude::*;

use crate::features::scorecard::view_model::Column;
use crate::formats::words::scorecard as words;

/// The levels of the tracks, the scorecard in small.
#[component]
pub(crate) fn Levels(columns: Vec<Column>) -> impl IntoView {
    let columns = columns.into_iter().map(|column| view! { <One column /> });
    view! {
        <ol class="levels" aria-label=words::LEVELS>
            {columns.collect_view()}
        </ol>
    }
}

#[component]
fn One(column: Column) -> impl IntoView {
    // Without a level there is no line; of one that is not known only what is possible.
    let class = match (column.level.is_empty(), column.head_class) {
        (true, _) => "pl no",
        (false, "hd") => "pl nk",
        (false, _) => "pl",
    };
    view! {
        <li>
            <span class="nm">{column.title}</span>
            <i class=class data-l=column.level data-p=column.possible aria-hidden="true">
                <i></i>
            </i>
            <span class="tx">
                <b>{column.figure}</b>
                " "
                <span class="sub">{column.beside}</span>
            </span>
        </li>
    }
}
