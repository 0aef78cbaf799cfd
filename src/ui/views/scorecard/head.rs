//! Name and particulars.

use leptos::prelude::*;

use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::{Fact, Head};

pub(super) fn head(head: Head) -> AnyView {
    let name_it = head
        .name_it
        .map(|href| view! { <p class="small no-print"><a href=href>{words::NAME_IT}</a></p> });
    view! {
        <div class="sheet-h">
            <div>
                <h1 tabindex="-1"><span class="over">{head.over}</span>{head.name}</h1>
                {name_it}
            </div>
            <dl>{head.facts.into_iter().map(fact).collect_view()}</dl>
        </div>
    }
    .into_any()
}

fn fact(fact: Fact) -> AnyView {
    let under = fact
        .under
        .map(|under| view! { <br /> <span class="sub">{under}</span> });
    view! {
        <dt>{fact.label}</dt>
        <dd>
            <span class:claim=fact.claim>{fact.value}</span>
            {under}
        </dd>
    }
    .into_any()
}
