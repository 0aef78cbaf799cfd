//! What is not enough, and how an ambiguous line is read.

use leptos::prelude::*;

use crate::core::catalogue::Criterion;
use crate::core::text::assess as text;
use crate::core::view_model::assess::criterion::CriterionView;

/// The disclosure "What counts?".
#[component]
pub fn WhatCounts(
    /// The criterion.
    criterion: &'static Criterion,
    /// What changes about it.
    state: Memo<CriterionView>,
) -> impl IntoView {
    let not_enough = criterion
        .not_enough
        .iter()
        .map(|line| view! { <li>{*line}</li> });
    let delegated = move || {
        let words = state.with(|state| state.delegated);
        words.map(|words| part(text::DELEGATED, words))
    };
    view! {
        <details>
            <summary>{text::WHAT_COUNTS}</summary>
            <h4>{text::NOT_ENOUGH}</h4>
            <ul>{not_enough.collect_view()}</ul>
            {criterion.ambiguity.map(|words| part(text::HOW_WE_READ, words))}
            {delegated}
        </details>
    }
}

fn part(heading: &'static str, words: &'static str) -> AnyView {
    view! { <h4>{heading}</h4> <p>{words}</p> }.into_any()
}
