//! One track: where it stands, its target, what is left.

use leptos::prelude::*;

use crate::core::app::Later;
use crate::core::catalogue::TrackId;
use crate::core::text::plan as words;
use crate::core::view_model::plan::{TrackView, level_of, target_options, track as state};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, live, part};
use crate::ui::seen::Seen;

pub(super) fn track(track: TrackId, context: Context) -> El {
    let view = context.memo(move |model| state(model, track));
    let text =
        move |of: fn(&TrackView) -> &String| live(move || view.with(|view| of(view).clone()));
    let has_target = Seen::new(move || view.with(|view| view.has_target));
    let choice = part(move || has_target.get().then(|| target(track, view, context)));
    el("div")
        .class("text")
        .child(el("h2").child(track.track().title))
        .child(
            el("p")
                .child(el("b").child(text(|view| &view.standing)))
                .child(". ")
                .child(text(|view| &view.left)),
        )
        .child(choice)
}

fn target(track: TrackId, view: Seen<TrackView>, context: Context) -> El {
    let id = ["g-", track.slug()].concat();
    let options = target_options().into_iter().map(|(value, words)| {
        let own = value.clone();
        el("option")
            .set("value", value)
            .is("selected", move || view.with(|view| view.target == own))
            .child(words)
    });
    let select = el("select")
        .set("id", id.clone())
        .set("name", id.clone())
        .children(options)
        .on("change", move |event| {
            let level = level_of(&event_target_value(&event));
            context.send(Later::Target(track, level));
        });
    // A screen reader lists controls without their headings.
    let of = el("span").class("vh").child(" ").child(track.track().title);
    let label = el("label").set("for", id).child(words::TARGET).child(of);
    el("div").class("field").child(label).child(select)
}
