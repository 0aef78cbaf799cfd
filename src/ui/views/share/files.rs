//! The files.

use leptos::prelude::*;

use crate::core::app::{Audience, Export, Later};
use crate::core::catalogue::TrackId;
use crate::core::text::files as words;
use crate::core::view_model::share::{self as view_model, FIRST, MORE, Offer};
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, live, part};

pub(super) fn files(context: Context) -> El {
    let said = context.memo(|model| model.share.offered.clone());
    let first = FIRST.map(|one| file(one, context));
    let badges = TrackId::ALL.map(|track| {
        let slug = words::badge_extension(track).trim_end_matches(".svg");
        file(("", slug, Export::TrackBadge(track)), context).child(words::track_badge(track))
    });
    let more = MORE.map(|one| file(one, context));
    // Whoever shares with tools looks for just these.
    let for_tools = context.memo(|model| model.share.audience == Audience::Tools);
    let more = el("details")
        .flag("open", move || for_tools.get())
        .child(el("summary").child(words::MORE_FORMATS))
        .child(el("div").class("row").child(more).child(badges));
    el("section")
        .child(el("h2").child(words::FILES))
        .child(el("p").class("small sub").child(words::FILES_MORE))
        .child(el("div").class("row").child(first))
        .child(more)
        .child(el("p").class("small sub").child(live(move || said.get())))
        .child(peek(context))
}

fn file((words, slug, export): Offer, context: Context) -> El {
    button(words, move || context.send(Later::Export(export))).set("data-export", slug)
}

/// What is in a file, to read before it is downloaded.
fn peek(context: Context) -> El {
    let none = el("option").set("value", "").child(words::PEEK_NONE);
    let option = |(words, slug, _): Offer| el("option").set("value", slug).child(words);
    let select = el("select")
        .set("id", "peek")
        .child(none)
        .children(FIRST.map(option))
        .children(MORE.map(option))
        .on("change", move |event| {
            let wanted = view_model::offered(&event_target_value(&event));
            context.send(Later::Peek(wanted));
        });
    let shown = context.memo(view_model::peek);
    let shown = part(move || {
        shown.get().map(|file| {
            let text = el("pre")
                .class("peek")
                .set("tabindex", "0")
                .set("role", "region")
                .set("aria-label", file.name.clone())
                .child(file.text);
            let more = file.more.map(|more| el("p").class("small sub").child(more));
            el("div")
                .child(el("p").class("small").child(file.name))
                .child(text)
                .child(more)
        })
    });
    el("details")
        .child(el("summary").child(words::PEEK))
        .child(
            el("div")
                .class("field")
                .child(el("label").set("for", "peek").child(words::PEEK_WHICH))
                .child(select),
        )
        .child(shown)
}
