//! The scorecard as a table.

use leptos::prelude::*;

use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::{Group, TableLine};

pub(super) fn table(groups: Vec<Group>) -> AnyView {
    let columns = [words::CODE, words::CRITERION, words::LEVEL, words::ANSWER];
    let columns = columns.map(|name| view! { <th scope="col">{name}</th> });
    view! {
        <div class="blk">
            <details>
                <summary>{words::AS_TABLE}</summary>
                <div class="wrap" role="region" aria-label=words::TABLE_REGION tabindex="0">
                    <table>
                        <caption>{words::CAPTION}</caption>
                        <thead>
                            <tr>{columns.into_iter().collect_view()}</tr>
                        </thead>
                        {groups.into_iter().map(group).collect_view()}
                    </table>
                </div>
            </details>
        </div>
    }
    .into_any()
}

fn group(group: Group) -> AnyView {
    view! {
        <tbody>
            <tr>
                <th scope="rowgroup" colspan="4">
                    {group.title}
                </th>
            </tr>
            {group.lines.into_iter().map(line).collect_view()}
        </tbody>
    }
    .into_any()
}

fn line(line: TableLine) -> AnyView {
    view! {
        <tr>
            <td class="code">{line.code}</td>
            <th scope="row">{line.title}</th>
            <td>{line.level}</td>
            <td>
                <i class="mk" data-s=line.mark aria-hidden="true"></i>
                " "
                {line.word}
            </td>
        </tr>
    }
    .into_any()
}
