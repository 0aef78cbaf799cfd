//! What this is and how to use it.

use leptos::prelude::*;

use crate::core::catalogue::framework;
use crate::core::text::help as text;
use crate::core::view_model::external::titled;
use crate::core::view_model::help::{Section, sections};
use crate::ui::widgets::external::external;

/// What this is and how to use it.
#[component]
pub fn Help() -> impl IntoView {
    view! {
        <div class="head"><h1 tabindex="-1">{text::TITLE}</h1><p class="lead">{text::LEAD}</p></div>
        {sections().map(section).collect_view()}
        <section class="text" aria-labelledby="h-help-credits">
            <h2 id="h-help-credits">{text::CREDITS}</h2>
            <p>
                <cite>{external(titled(framework().title, framework().url))}</cite>
                {text::VERSION} {framework().version} {text::CREDITS_BY}
                {external(titled(text::LICENCE, text::LICENCE_URL))} {text::CREDITS_END}
            </p>
        </section>
    }
    .into_any()
}

fn section(section: Section) -> AnyView {
    let paragraphs = section
        .paragraphs
        .iter()
        .map(|words| view! { <p>{*words}</p> });
    view! {
        <section class="text" aria-labelledby=section.id>
            <h2 id=section.id.clone()>{section.heading}</h2>
            {paragraphs.collect_view()}
        </section>
    }
    .into_any()
}
