//! Reasons and contradictions below the board.

use leptos::either::Either;
use leptos::prelude::*;

use crate::features::scorecard::view_model::{Entry, Footnote};

#[component]
pub(crate) fn Asides(asides: Vec<Footnote>) -> impl IntoView {
    let asides = asides.into_iter().map(|aside| {
        let entries = aside
            .entries
            .into_iter()
            .map(|entry| view! { <Line entry /> });
        view! {
            <section>
                <h2>{aside.title}</h2>
                <ul class="plainlist">{entries.collect_view()}</ul>
            </section>
        }
    });
    asides.collect_view()
}

#[component]
fn Line(entry: Entry) -> impl IntoView {
    let title = view! {
        <span class="code">{entry.code}</span>
        " "
        {entry.title}
    };
    let title = match entry.href {
        Some(href) => Either::Left(view! { <a href=href>{title}</a> }),
        None => Either::Right(view! { <b>{title}</b> }),
    };
    view! {
        <li>
            {title}
            <p class="small">{entry.text}</p>
        </li>
    }
}
