//! All answers on one page, and what to look at before they are published.

use leptos::prelude::*;

use crate::core::app::{LOOK_ID, Later};
use crate::core::catalogue::Criterion;
use crate::core::fragment::Route;
use crate::core::text::review as words;
use crate::core::view_model::review::{Answers, Entry, Group, Line, answers, look};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, group, part};
use crate::ui::widgets::chip::chip;
use crate::ui::widgets::heading::heading;
use crate::ui::widgets::mark::still;

/// All answers on one page, and what to look at before they are published.
pub fn review() -> AnyView {
    let context = Context::get();
    let all = context.memo(answers);
    group([
        heading(words::TITLE, words::LEAD).draw(),
        before(context).draw(),
        el("section")
            .child(el("h2").child(words::ANSWERS))
            .child(part(move || {
                all.with(|all| all.iter().map(track).collect::<Vec<_>>())
            }))
            .draw(),
    ])
}

/// What is to be looked at. The heading stays, so that focus has somewhere to go.
fn before(context: Context) -> El {
    let state = context.memo(look);
    let list = part(move || {
        let look = state.get();
        let lead = el("p").class("note").child(el("b").child(look.lead));
        let share = look.is_ready.then(|| {
            let link = el("a").class("btn main").set("href", Route::Share.href());
            el("p").class("no-print").child(link.child(words::SHARE))
        });
        let groups = look.groups.into_iter();
        let groups = groups.flat_map(|one| to_look_at(one, context));
        el("div")
            .class("text")
            .child(lead)
            .child(share)
            .children(groups)
    });
    let title = el("h2").set("id", LOOK_ID).set("tabindex", "-1");
    el("section").child(title.child(words::BEFORE)).child(list)
}

fn to_look_at(one: Group, context: Context) -> Vec<El> {
    let mut parts = vec![el("h3").child(one.title)];
    if !one.explained.is_empty() {
        parts.push(el("p").class("small sub").child(one.explained));
    }
    let entries = one.entries.into_iter();
    parts.push(if one.is_long {
        let entries = entries.map(|entry| long(entry, context));
        el("ul").class("plainlist").children(entries)
    } else {
        el("ul")
            .class("row")
            .children(entries.map(|entry| chip(entry.id)))
    });
    parts
}

fn long(entry: Entry, context: Context) -> El {
    let id = entry.id;
    let mut link = el("a").set("href", entry.href);
    if let Some(own) = entry.link_id {
        link = link.set("id", own);
    }
    let text = el("p").class("small sub").child(entry.text);
    let about = el("div").child(named(link, id.get())).child(text);
    let confirm = entry.confirms.then(|| {
        let of = el("span").class("vh").child(" ").child(id.get().title);
        button(words::STILL_TRUE, move || {
            context.send(Later::StillTrue(id));
        })
        .child(of)
    });
    el("li").class("row").child(about).child(confirm)
}

fn named(element: El, criterion: &'static Criterion) -> El {
    let code = el("span").class("code").child(criterion.code);
    element.child(code).child(" ").child(criterion.title)
}

fn track(track: &Answers) -> El {
    let levels = track.levels.iter().flat_map(|(title, lines)| {
        let lines = lines.iter().map(line);
        [
            el("h4").child(*title),
            el("ul").class("plainlist said").children(lines),
        ]
    });
    el("section")
        .child(el("h3").child(track.title))
        .child(el("p").class("small sub").child(track.standing.clone()))
        .children(levels)
}

fn line(line: &Line) -> El {
    let beside = if line.beside.is_empty() {
        String::new()
    } else {
        [" · ", &line.beside].concat()
    };
    let of = el("span").class("vh").child(" ").child(line.title);
    let change = el("a").class("change").set("href", line.href.clone());
    let said = el("span").class("sub").child(line.word).child(beside);
    let about = el("div")
        .child(line.title)
        .child(" ")
        .child(el("span").class("code").child(line.code))
        .child(el("br"))
        .child(said);
    el("li")
        .child(still(line.mark))
        .child(about)
        .child(change.child(words::CHANGE).child(of))
}
