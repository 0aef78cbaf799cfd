//! What is left, in which order, and where it leads.

mod fields;
mod handon;
mod step;
mod threats;
mod track;
mod what_if;

pub use handon::{for_funder, for_tracker, what};
pub use step::inside;
pub use threats::by_attack;

use leptos::prelude::*;

use crate::core::app::planning::{STEPS_ID, is_unsorted};
use crate::core::app::{Export, Later};
use crate::core::catalogue::TrackId;
use crate::core::fragment::Route;
use crate::core::text::{plan as words, share};
use crate::core::view_model::plan as view_model;
use crate::core::view_model::share as share_model;
use crate::ui::context::Context;
use crate::ui::dom::{Child, El, button, el, group, live, part};
use crate::ui::seen::Seen;
use crate::ui::widgets::heading::heading;

/// What is left, in which order, and where it leads.
pub fn plan() -> AnyView {
    let context = Context::get();
    group([
        heading(words::TITLE, words::LEAD)
            .child(empty(context))
            .draw(),
        tracks(context).draw(),
        steps(context).draw(),
        what_if::what_if(context).draw(),
        threats::threats().draw(),
        handon::hand_on(context).draw(),
        downloads(context).draw(),
    ])
}

fn empty(context: Context) -> AnyView {
    let empty = context.memo(share_model::empty);
    part(move || {
        empty.get().map(|href| {
            let next = el("a").set("href", href).child(share::EMPTY_NEXT);
            el("p").class("note").child(next)
        })
    })
}

fn tracks(context: Context) -> El {
    let least = context.memo(view_model::least);
    let least = live(move || least.get().unwrap_or_default());
    let tracks = TrackId::ALL.map(|one| track::track(one, context));
    let progress = el("a")
        .set("href", Route::Compare.href())
        .child(words::PROGRESS);
    el("div")
        .child(el("div").class("facts").child(tracks))
        .child(el("p").class("blk").child(least))
        .child(el("p").class("small sub").child(words::SIZES))
        .child(el("p").child(progress))
}

fn steps(context: Context) -> El {
    let steps = context.memo(view_model::steps);
    let order = Seen::new(move || steps.with(|steps| steps.order.clone()));
    let settled = Seen::new(move || steps.with(|steps| steps.settled.clone()));
    let list = part(move || {
        let steps = order.get();
        if steps.is_empty() {
            return el("p").child(words::NO_STEPS);
        }
        let steps = steps.into_iter().map(|id| step::step(id, context));
        el("ol").class("plainlist").children(steps)
    });
    let rest = part(move || {
        let steps = settled.get();
        (!steps.is_empty()).then(|| {
            let steps = steps.into_iter().map(|id| step::step(id, context));
            [
                el("h3").child(words::SETTLED),
                el("ul").class("plainlist").children(steps),
            ]
        })
    });
    let title = el("h2").set("id", STEPS_ID).set("tabindex", "-1");
    el("section")
        .child(title.child(words::STEPS))
        .child(el("p").class("small sub").child(words::STEPS_MORE))
        .child(unsorted(context))
        .child(list)
        .child(rest)
}

fn unsorted(context: Context) -> AnyView {
    let is_due = context.memo(is_unsorted);
    part(move || {
        let sort = || button(words::SORT, move || context.send(Later::SortPlan));
        is_due.get().then(|| {
            el("div")
                .class("note row")
                .child(el("p").child(words::UNSORTED))
                .child(sort())
        })
    })
}

fn downloads(context: Context) -> El {
    let offers = context.memo(view_model::offers);
    let file = move |words, slug, export| {
        button(words, move || context.send(Later::Export(export))).set("data-export", slug)
    };
    let table = file(words::CSV, "plan", Export::Plan).flag("hidden", move || !offers.get().0);
    let calendar =
        file(words::CALENDAR, "calendar", Export::Calendar).flag("hidden", move || !offers.get().1);
    el("section")
        .class("no-print")
        .flag("hidden", move || !offers.get().0)
        .child(el("h2").child(words::DOWNLOAD))
        .child(el("p").class("small sub").child(words::DOWNLOAD_MORE))
        .child(el("div").class("row").child(table).child(calendar))
}

/// A disclosure whose content is drawn once it was opened.
fn disclosure(summary: impl Child, content: impl Fn() -> AnyView + Send + Sync + 'static) -> El {
    let opened = RwSignal::new(false);
    el("details")
        .on("toggle", move |_| {
            if !opened.get_untracked() {
                opened.set(true);
            }
        })
        .child(el("summary").child(summary))
        .child(part(move || opened.get().then(&content)))
}
