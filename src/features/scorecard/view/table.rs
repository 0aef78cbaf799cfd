//! The scorecard as a table.

use leptos::prelude::*;

use crate::features::scorecard::view_model::{Group, TableLine};
use crate::formats::words::scorecard as words;
use crate::ui::widgets::mark::Still;

#[component]
pub(crate) fn Table(groups: Vec<Group>) -> impl IntoView {
    let columns = [words::CODE, words::CRITERION, words::LEVEL, words::ANSWER];
    let columns = columns.map(|name| view! { <th scope="col">{name}</th> });
    let groups = groups.into_iter().map(|group| view! { <Rows group /> });
    view! {
        <div class="blk">
            <details>
                <summary>{words::AS_TABLE}</summary>
                <div class="wrap" role="region" aria-label=words::TABLE_REGION tabindex="0">
                    <table>
                        <caption>{words::CAPTION}</caption>
                        <thead>
                            <tr>{columns}</tr>
                        </thead>
                        {groups.collect_view()}
                    </table>
                </div>
            </details>
        </div>
    }
}

#[component]
fn Rows(group: Group) -> impl IntoView {
    let lines = group.lines.into_iter().map(|line| view! { <Row line /> });
    view! {
        <tbody>
            <tr>
                <th scope="rowgroup" colspan="4">
                    {group.title}
                </th>
            </tr>
            {lines.collect_view()}
        </tbody>
    }
}

#[component]
fn Row(line: TableLine) -> impl IntoView {
    view! {
        <tr>
            <td class="code">{line.code}</td>
            <th scope="row">{line.title}</th>
            <td>{line.level}</td>
            <td>
                <Still status=line.mark />
                " "
                {line.word}
            </td>
        </tr>
    }
}
