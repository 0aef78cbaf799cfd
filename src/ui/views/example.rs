//! An example to look at.

use leptos::prelude::*;

use super::scorecard::{outside, to_read};
use crate::core::app::{Later, Resource};
use crate::core::fragment::Route;
use crate::core::text::{errors, example as words};
use crate::core::view_model::example::{
    ExamplePage, ExampleScreen, Other, Source, example as state, others,
};
use crate::ui::context::Context;
use crate::ui::dom::{El, acting, el, part};

/// An example to look at.
pub fn example() -> AnyView {
    let context = Context::get();
    let page = context.memo(|model| (state(model), others(model)));
    part(move || {
        let (screen, others) = page.get();
        let mut parts = match screen {
            ExampleScreen::Here(page) => here(*page, context),
            ExampleScreen::Loading => {
                let loading = el("p").set("role", "status").child(words::LOADING);
                vec![title().child(loading)]
            }
            ExampleScreen::Failed => vec![title().child(failed(context))],
            ExampleScreen::Unknown => vec![title().child(unknown())],
        };
        let others = el("ul")
            .class("plainlist")
            .children(others.into_iter().map(other));
        let section = el("section").class("no-print");
        parts.push(section.child(el("h2").child(words::OTHERS)).child(others));
        parts
    })
}

fn here(page: ExamplePage, context: Context) -> Vec<El> {
    let start = acting("save-copy", words::START, context, Later::SaveCopy)
        .class("main")
        .set("aria-describedby", "start-more");
    let more = el("p")
        .class("small sub")
        .set("id", "start-more")
        .child(words::START_MORE);
    let caveat = el("div")
        .class("note caveat")
        .child(el("p").child(page.caveat))
        .child(el("p").child(page.more))
        .child(page.source.map(source))
        .child(el("div").class("row no-print").child(start).child(more));
    to_read(page.sheet, Some(caveat))
}

fn source(source: Source) -> El {
    let line = el("p").child(words::SOURCE).child(": ");
    outside(line, source.url, source.title, &source.host)
}

fn title() -> El {
    el("div")
        .class("head")
        .child(el("h1").set("tabindex", "-1").child(words::OVER))
}

fn failed(context: Context) -> El {
    let retry = acting(
        "retry",
        words::RETRY,
        context,
        Later::Want(Resource::Examples),
    );
    el("div")
        .class("note err")
        .set("role", "alert")
        .set("data-error", "examples")
        .child(el("p").child(el("b").child(words::FAILED)))
        .child(el("p").child(words::FAILED_NEXT))
        .child(retry)
}

fn unknown() -> [El; 2] {
    let home = el("a").set("href", Route::Home.href()).child(errors::HOME);
    let lead = el("p")
        .class("lead")
        .set("data-error", "unknown-example")
        .child(words::UNKNOWN);
    [lead, el("p").child(home)]
}

fn other(other: Other) -> El {
    el("li").child(el("a").set("href", other.href).child(other.name))
}
