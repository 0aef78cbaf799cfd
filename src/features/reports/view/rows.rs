//! The reports that are shown, one row each.

use leptos::either::Either;
use leptos::prelude::*;

use crate::features::compare::view::pair::Frame;
use crate::features::reports::view_model::{CellView, RowView, TableView};
use crate::features::scorecard::view::key::Key;
use crate::formats::words::table as words;
use crate::ui::widgets::mark::Still;

/// The claim stays in view however far down the table one reads.
#[component]
pub(crate) fn Drawn(view: TableView) -> impl IntoView {
    let count = [&view.count, ". ", &view.whose].concat();
    let head = view.head.into_iter().map(|(code, title)| {
        let code = (!code.is_empty()).then(|| view! { <span class="code">{code}</span> });
        view! { <th scope="col" role="columnheader">{code} " " {title}</th> }
    });
    let table = if view.rows.is_empty() {
        Either::Left(view! { <p>{words::NONE_FOUND}</p> })
    } else {
        let rows = view.rows.into_iter().map(|row| view! { <Row row /> });
        Either::Right(view! {
            <Frame label=words::REGION>
                <table class="many" role="table">
                    <thead role="rowgroup">
                        <tr role="row">
                            <th scope="col" role="columnheader">{words::REPOSITORY}</th>
                            {head.collect_view()}
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows.collect_view()}</tbody>
                </table>
            </Frame>
            <Key lined=false has_withheld=view.has_withheld />
        })
    };
    view! {
        <p class="note stays">
            <b>{view.claim}</b>
        </p>
        <p class="text">{count}</p>
        {table}
    }
}

/// Narrow, a row is a block: the roles stay those of a table, and each cell names its column.
#[component]
fn Row(row: RowView) -> impl IntoView {
    let cells = row.cells.into_iter().map(|cell| view! { <Cell cell /> });
    let apart = row.apart.map(|words| view! { <b class="tiny">{words}</b> });
    let lines = std::iter::once(row.day).chain(row.particulars);
    let lines = lines.filter(|line| !line.is_empty());
    let lines = lines.map(|line| view! { <span class="tiny">{line}</span> " " });
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                {row.name} " " {apart} " " {lines.collect_view()}
            </th>
            {cells.collect_view()}
        </tr>
    }
}

#[component]
fn Cell(cell: CellView) -> impl IntoView {
    let mark = cell.mark.map(|status| view! { <Still status /> });
    let strip = (!cell.strip.is_empty()).then(|| {
        let levels = cell.strip.into_iter().map(|marks| {
            let marks = marks.into_iter().map(|status| view! { <Still status /> });
            view! { <span>{marks.collect_view()}</span> }
        });
        view! {
            <span class="strip" role="img" aria-label=cell.counts>
                {levels.collect_view()}
            </span>
        }
    });
    view! {
        <td role="cell" data-head=cell.head>
            {mark}
            " "
            {cell.word}
            " "
            {strip}
        </td>
    }
}
