//! Name and particulars.

use leptos::prelude::*;

use crate::features::scorecard::view_model::{Fact, Head as HeadView};
use crate::formats::words::scorecard as words;

#[component]
pub(crate) fn Head(head: HeadView) -> impl IntoView {
    let name_it = head.name_it.map(|href| {
        view! {
            <p class="small no-print">
                <a href=href>{words::NAME_IT}</a>
            </p>
        }
    });
    let facts = head
        .facts
        .into_iter()
        .map(|fact| view! { <Particular fact /> });
    view! {
        <div class="sheet-h">
            <div>
                <h1 tabindex="-1">
                    <span class="over">{head.over}</span>
                    {head.name}
                </h1>
                {name_it}
            </div>
            <dl>{facts.collect_view()}</dl>
        </div>
    }
}

#[component]
fn Particular(fact: Fact) -> impl IntoView {
    let under = fact.under.map(|under| view! { <p class="sub">{under}</p> });
    view! {
        <dt>{fact.label}</dt>
        <dd>
            <p class=fact.claim.then_some("claim")>{fact.value}</p>
            {under}
        </dd>
    }
}
