//! What is not enough, and how an ambiguous line is read.

use leptos::prelude::*;

use crate::domain::catalogue;
use crate::domain::catalogue::Criterion;
use crate::features::questions::view_model::criterion as view_model;
use crate::features::questions::words as text;
use crate::ui::context::Context;

/// What stands in the disclosure "What counts?".
#[component]
pub(crate) fn WhatCounts(criterion: &'static Criterion) -> impl IntoView {
    let delegated = Context::get().memo(view_model::delegated);
    let words = catalogue::what_counts(criterion.id);
    let lines = words.not_enough.into_iter();
    let lines = lines.map(|line| view! { <li>{line}</li> });
    let reading = words
        .ambiguity
        .map(|words| view! { <Headed heading=text::HOW_WE_READ words /> });
    let login = words.delegated_login;
    view! {
        <h4>{text::NOT_ENOUGH}</h4>
        <ul>{lines.collect_view()}</ul>
        {reading}
        {move || {
            let said = login.filter(|_| delegated.get());
            said.map(|words| view! { <Headed heading=text::DELEGATED words /> })
        }}
    }
}

#[component]
fn Headed(heading: &'static str, words: &'static str) -> impl IntoView {
    view! {
        <h4>{heading}</h4>
        <p>{words}</p>
    }
}
