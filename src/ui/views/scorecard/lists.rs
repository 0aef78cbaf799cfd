//! Reasons and contradictions below the board.

use leptos::prelude::*;

use crate::core::view_model::scorecard::{Aside, Entry};

pub(super) fn asides(asides: Vec<Aside>) -> AnyView {
    asides.into_iter().map(aside).collect_view().into_any()
}

fn aside(aside: Aside) -> AnyView {
    view! {
        <section>
            <h2>{aside.title}</h2>
            <ul class="plainlist">{aside.entries.into_iter().map(entry).collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn entry(entry: Entry) -> AnyView {
    let title = view! { <span class="code">{entry.code}</span> " " {entry.title} };
    let title = match entry.href {
        Some(href) => view! { <a href=href>{title}</a> }.into_any(),
        None => view! { <b>{title}</b> }.into_any(),
    };
    view! { <li>{title} <p class="small">{entry.text}</p></li> }.into_any()
}
