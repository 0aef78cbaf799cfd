//! Where a visit begins.

use leptos::prelude::*;

use crate::core::app::Msg;
use crate::core::catalogue::{ExampleName, examples, framework};
use crate::core::fragment::Route;
use crate::core::text::home as text;
use crate::core::view_model::home::{HomeView, Task, home as state_of};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, group, part};
use crate::ui::later::Piece;
use crate::ui::widgets::mark::still;
use crate::ui::widgets::once_here::once_here;
use crate::ui::widgets::open::{open, section};

/// Where a visit begins. Its head equals the static page's, so that nothing jumps.
pub fn home() -> AnyView {
    let context = Context::get();
    let mine_state = context.memo(state_of);
    let here = el("div")
        .child(part(move || mine(mine_state.get())))
        .child(once_here(Piece::OnDevice));
    let beside = el("div").child(new(context)).child(open()).child(look());
    group([
        head(),
        el("div").class("two").child(here).child(beside).draw(),
    ])
}

/// What the page is, as the static page has it. It stands alone while saved work is on its way.
pub fn head() -> AnyView {
    let lead = el("p")
        .class("lead")
        .child(text::LEAD)
        .child(el("cite").child(framework().title))
        .child(text::LEAD_END);
    let head = el("div")
        .class("head")
        .child(el("h1").set("tabindex", "-1").child(text::TITLE))
        .child(lead);
    let facts = text::FACTS.map(|(name, words)| {
        el("div")
            .child(el("dt").child(name))
            .child(el("dd").child(words))
    });
    group([head, el("dl").class("facts").child(facts)])
}

/// The open assessment: its tracks as tasks, and where to go on.
fn mine(home: HomeView) -> El {
    let (words, href) = home.main;
    let scorecard = home.scorecard.map(|href| {
        el("a")
            .class("btn")
            .set("href", href)
            .child(text::SEE_SCORECARD)
    });
    let heading = el("h2")
        .set("id", "h-cont")
        .child(el("span").class("over").child(home.over))
        .child(home.name);
    let row = el("div")
        .class("row")
        .child(el("a").class("btn main").set("href", href).child(words))
        .child(scorecard)
        .child(
            el("a")
                .set("href", Route::Profile.href())
                .child(home.profile),
        );
    el("section")
        .set("aria-labelledby", "h-cont")
        .child(heading)
        .child(el("p").class("sub small").child(home.state))
        .child(
            el("ul")
                .class("tasks")
                .children(home.tasks.into_iter().map(task)),
        )
        .child(row)
}

fn task(task: Task) -> El {
    let levels = task.strip.into_iter();
    let strip = levels.map(|marks| el("span").children(marks.into_iter().map(still)));
    let link = el("a")
        .set("href", task.href)
        .child(el("b").child(task.title))
        .child(" ")
        .child(
            el("span")
                .class("strip")
                .set("aria-hidden", "true")
                .children(strip),
        )
        .child(" ")
        .child(el("span").class("n").child(task.answered))
        .child(" ")
        .child(el("span").class("tiny lvtxt").child(task.level));
    el("li").child(link)
}

fn new(context: Context) -> El {
    let new = button(text::NEW, move || context.send(Msg::New)).set("data-act", "new");
    section("h-new", text::NEW_TITLE)
        .child(el("p").class("small sub").child(text::NEW_TEXT))
        .child(el("p").child(new))
}

/// The made-up example and a few real ones; the rest on request.
fn look() -> El {
    let mut all = examples().iter();
    let first = el("ul")
        .class("plainlist small")
        .children(all.by_ref().take(3).map(example));
    let rest = el("ul").class("plainlist small").children(all.map(example));
    let rest = el("details")
        .child(el("summary").child(text::MORE_EXAMPLES))
        .child(rest);
    section("h-ex", text::EXAMPLES)
        .child(first)
        .child(rest)
        .child(el("p").class("small sub").child(text::SURVEY))
}

fn example(example: &'static ExampleName) -> El {
    let href = Route::Example(example.id.to_owned()).href();
    let made_up = example
        .fictional
        .then(|| el("span").class("sub").child(text::MADE_UP));
    el("li")
        .child(el("a").set("href", href).child(example.name))
        .child(" ")
        .child(made_up)
}
