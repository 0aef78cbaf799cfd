//! What this is and how to use it.

use leptos::prelude::*;

use crate::core::catalogue::framework;
use crate::core::text::help as text;
use crate::core::view_model::external::titled;
use crate::core::view_model::help::{Section, sections};
use crate::ui::dom::{El, el, group};
use crate::ui::widgets::external::external;
use crate::ui::widgets::heading::heading;

/// What this is and how to use it.
pub fn help() -> AnyView {
    let framework = framework();
    let credits = el("p")
        .child(el("cite").child(external(titled(framework.title, framework.url))))
        .child(text::VERSION)
        .child(framework.version)
        .child(text::CREDITS_BY)
        .child(external(titled(text::LICENCE, text::LICENCE_URL)))
        .child(text::CREDITS_END);
    let credits = frame("h-help-credits".to_owned(), text::CREDITS).child(credits);
    let mut parts = vec![heading(text::TITLE, text::LEAD)];
    parts.extend(sections().map(section));
    parts.push(credits);
    group(parts)
}

fn section(section: Section) -> El {
    let paragraphs = section.paragraphs.iter();
    frame(section.id, section.heading).children(paragraphs.map(|words| el("p").child(*words)))
}

fn frame(id: String, heading: &'static str) -> El {
    el("section")
        .class("text")
        .set("aria-labelledby", id.clone())
        .child(el("h2").set("id", id).child(heading))
}
