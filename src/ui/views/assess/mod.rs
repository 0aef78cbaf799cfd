//! One track: its criteria and how it stands.

mod answers;
mod checks;
mod criterion;
mod due;
mod filter;
mod gate;
mod note_and_evidence;
mod reason;
mod summary;
mod what_counts;
mod why_and_how;

use leptos::prelude::*;

use crate::core::catalogue::{Level, TrackId, level_text};
use crate::core::text::{assess::SEE_SCORECARD, level_words};
use crate::core::view_model::assess::{criterion::is_hidden, track as view_model};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, live, part};

/// One track: its criteria and how it stands.
pub fn assess(track: TrackId) -> AnyView {
    let context = Context::get();
    let over = context.memo(move |model| view_model::over(model, track));
    let assessed = context.memo(move |model| view_model::is_assessed(model, track));
    let words = track.track();
    let over = el("span").class("over").child(live(move || over.get()));
    let head = el("div")
        .class("head")
        .child(
            el("h1")
                .set("tabindex", "-1")
                .child(over)
                .child(words.title),
        )
        .child(el("p").child(words.summary))
        .child(el("p").class("small sub").child(words.scope_note))
        .child(gate::gate(track));
    el("div")
        .class("assess")
        .child(head)
        .child(part(move || assessed.get().then(|| criteria(track))))
        .child(next(track))
        .draw()
}

fn criteria(track: TrackId) -> Vec<AnyView> {
    let mut parts = vec![
        summary::summary(track).draw(),
        filter::filter(track).draw(),
        filter::nothing(track),
    ];
    parts.extend(Level::ALL.map(|level| section(track, level).draw()));
    parts
}

fn section(track: TrackId, level: Level) -> El {
    let context = Context::get();
    let count = context.memo(move |model| view_model::level_count(model, track, level));
    let hidden =
        context.memo(move |model| track.track().at(level).all(|one| is_hidden(model, one.id)));
    let number = level.number();
    let id = ["l", &number.to_string()].concat();
    let heading = el("h2")
        .set("id", id.clone())
        .child([level_words(number), " "].concat())
        .child(el("span").child(level_text(number).name))
        .child(" ")
        .child(el("span").child(live(move || count.get())));
    el("section")
        .class("level")
        .set("aria-labelledby", id)
        .flag("hidden", move || hidden.get())
        .child(heading)
        .children(track.track().at(level).map(criterion::criterion))
}

fn next(track: TrackId) -> AnyView {
    let state = Context::get().memo(move |model| view_model::next(model, track));
    part(move || {
        let next = state.get();
        let (words, href) = next.main;
        let scorecard = next.scorecard;
        let scorecard =
            scorecard.map(|href| el("a").class("btn").set("href", href).child(SEE_SCORECARD));
        let main = el("a").class("btn main").set("href", href).child(words);
        el("div").class("blk row").child(main).child(scorecard)
    })
}
