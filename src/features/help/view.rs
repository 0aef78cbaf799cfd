//! Questions that people ask about this, and who made it.

use leptos::prelude::*;

use crate::app::external::titled;
use crate::domain::catalogue::framework;
use crate::features::help::view_model::{example, sections};
use crate::features::help::words as text;
use crate::formats::words::credits;
use crate::ui::widgets::external::External;
use crate::ui::widgets::heading::Heading;

/// Questions that people ask about this, and who made it.
#[component]
pub fn Help() -> impl IntoView {
    let framework = framework();
    let sections = sections().map(|section| {
        let paragraphs = section.text.paragraphs.iter();
        let paragraphs = paragraphs.map(|words| view! { <p>{*words}</p> });
        let paragraphs = paragraphs.collect_view();
        view! {
            <Framed
                id=section.id
                heading=section.text.question
                href=section.href
                link=section.text.link
            >
                {paragraphs}
            </Framed>
        }
    });
    let sections = sections.collect_view();
    view! {
        <Heading title=text::TITLE lead=text::LEAD />
        {sections}
        <Framed
            id="h-help-about".to_owned()
            heading=text::ABOUT
            href=text::ABOUT_PAGE.to_owned()
            link=text::ABOUT_LINK
        >
            <p>{text::ABOUT_TEXT}</p>
        </Framed>
        <Framed
            id="h-help-credits".to_owned()
            heading=text::CREDITS
            href=example()
            link=text::CREDITS_LINK
        >
            <p>{text::CREDITS_START}</p>
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
fn Framed(
    id: String,
    heading: &'static str,
    href: String,
    link: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="text" aria-labelledby=id>
            <h2 id=id.clone()>{heading}</h2>
            {children()}
            <p>
                <a href=href>{link}</a>
            </p>
        </section>
    }
}
