//! An example to look at.

use leptos::prelude::*;

use super::scorecard::{outside, to_read};
use crate::core::app::{Msg, Resource};
use crate::core::fragment::Route;
use crate::core::text::{errors, example as words};
use crate::core::view_model::example::{
    ExamplePage, ExampleScreen, Other, Source, example, others,
};
use crate::ui::context::Context;
use crate::ui::widgets::button::button;
use crate::ui::widgets::element::{Element, el};

/// An example to look at.
#[component]
pub fn ExampleView() -> impl IntoView {
    let context = Context::get();
    let page = context.memo(|model| (example(model), others(model)));
    move || {
        let (screen, others) = page.get();
        let screen = match screen {
            ExampleScreen::Here(page) => here(*page, context),
            ExampleScreen::Loading => {
                let loading = el("p").attr("role", "status").text(words::LOADING);
                title(vec![loading.draw()])
            }
            ExampleScreen::Failed => title(failed(context)),
            ExampleScreen::Unknown => title(unknown()),
        };
        let others = el("section")
            .class("no-print")
            .child(el("h2").text(words::OTHERS))
            .child(
                el("ul")
                    .class("plainlist")
                    .children(others.into_iter().map(other)),
            );
        vec![screen, others.draw()].into_any()
    }
}

fn here(page: ExamplePage, context: Context) -> AnyView {
    let start = button("main", "save-copy", words::START, context, Msg::SaveCopy);
    let more = el("p").class("small sub").text(words::START_MORE).draw();
    let caveat = el("div")
        .class("note caveat")
        .child(el("p").text(page.caveat))
        .child(el("p").text(page.more))
        .children(page.source.map(source));
    let start = el("div")
        .class("row no-print")
        .draw_around(vec![start, more]);
    to_read(page.sheet, vec![caveat.draw_around(vec![start])])
}

fn source(source: Source) -> Element {
    let line = el("p").text(words::SOURCE).text(": ");
    outside(line, source.url, source.title, &source.host)
}

fn title(below: Vec<AnyView>) -> AnyView {
    el("div")
        .class("head")
        .child(el("h1").attr("tabindex", "-1").text(words::OVER))
        .draw_around(below)
}

fn failed(context: Context) -> Vec<AnyView> {
    let retry = Msg::Want(Resource::Examples);
    let retry = button("", "retry", words::RETRY, context, retry);
    let note = el("div")
        .class("note err")
        .attr("role", "alert")
        .attr("data-error", "examples")
        .child(el("p").child(el("b").text(words::FAILED)))
        .child(el("p").text(words::FAILED_NEXT));
    vec![note.draw_around(vec![retry])]
}

fn unknown() -> Vec<AnyView> {
    let home = el("a").attr("href", Route::Home.href()).text(errors::HOME);
    let lead = el("p").class("lead").text(words::UNKNOWN);
    vec![lead.draw(), el("p").child(home).draw()]
}

fn other(other: Other) -> Element {
    el("li").child(el("a").attr("href", other.href).text(other.name))
}
