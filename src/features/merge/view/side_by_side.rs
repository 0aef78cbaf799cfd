//! Several links of one registry beside one's own answers.

use leptos::prelude::*;

use crate::features::merge::view_model::side_by_side::{
    Row as RowView, SideBySide as State, side_by_side,
};
use crate::features::merge::words;
use crate::ui::context::Context;
use crate::ui::widgets::mark::Still;

/// The answers of several links that differ; nothing where there are none.
#[component]
pub(crate) fn SideBySide() -> impl IntoView {
    let state = Context::get().memo(side_by_side);
    move || state.get().map(|state| view! { <Table state /> })
}

#[component]
fn Table(state: State) -> impl IntoView {
    let State {
        columns,
        said,
        rows,
    } = state;
    let has_rows = !rows.is_empty();
    let table = has_rows.then(|| {
        let heads = columns
            .into_iter()
            .map(|whose| view! { <th scope="col" dir="auto">{whose}</th> });
        let rows = rows.into_iter().map(|row| view! { <Row row /> });
        view! {
            <div class="wrap" role="region" aria-label=words::SIDE_BY_SIDE tabindex="0">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{words::CRITERION}</th>
                            {heads.collect_view()}
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        }
    });
    view! {
        <h3>{words::SIDE_BY_SIDE}</h3>
        <p class="sub">{said}</p>
        {table}
    }
}

#[component]
fn Row(row: RowView) -> impl IntoView {
    let criterion = row.id.get();
    let cells = row.cells.into_iter().map(|cell| {
        let checked = (!cell.checked.is_empty())
            .then(|| view! { <div class="small sub" dir="auto">{cell.checked}</div> });
        view! { <td><Still status=cell.status /> " " {cell.word} {checked}</td> }
    });
    view! {
        <tr>
            <th scope="row">{criterion.title} " " <span class="code">{criterion.code}</span></th>
            {cells.collect_view()}
        </tr>
    }
}
