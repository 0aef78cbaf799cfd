//! What this is and how to use it.

use leptos::prelude::*;

use crate::app::external::titled;
use crate::domain::catalogue::framework;
use crate::features::help::view_model::sections;
use crate::features::help::words as text;
use crate::formats::words::credits;
use crate::ui::widgets::external::External;
use crate::ui::widgets::heading::Heading;

/// What this is and how to use it.
#[component]
pub fn Help() -> impl IntoView {
    let framework = framework();
    let sections = sections().map(|section| {
        let paragraphs = section.paragraphs.iter();
        let paragraphs = paragraphs.map(|words| view! { <p>{*words}</p> });
        let paragraphs = paragraphs.collect_view();
        view! { <Framed id=section.id heading=section.heading>{paragraphs}</Framed> }
    });
    let sections = sections.into_iter().collect_view();
    view! {
        <Heading title=text::TITLE lead=text::LEAD />
        {sections}
        <Framed id="h-help-about".to_owned() heading=text::ABOUT>
            <p>
                {text::ABOUT_LEAD}
                <a href=text::ABOUT_PAGE>{text::ABOUT_LINK}</a>
                {text::ABOUT_END}
            </p>
        </Framed>
        <Framed id="h-help-credits".to_owned() heading=text::CREDITS>
            <p>
                <cite>
                    <External link=titled(framework.title, framework.url) />
                </cite>
                {credits::VERSION}
                {framework.version}
                {credits::CREDITS_BY}
                <External link=titled(credits::LICENCE, credits::LICENCE_URL) />
                {text::CREDITS_END}
            </p>
        </Framed>
    }
}

#[component]
fn Framed(id: String, heading: &'static str, children: Children) -> impl IntoView {
    view! {
        <section class="text" aria-labelledby=id>
            <h2 id=id.clone()>{heading}</h2>
            {children()}
        </section>
    }
}
