//! The choice to assess a track that the profile excludes.

use leptos::prelude::*;

use crate::core::app::{Later, ProfileEdit};
use crate::core::catalogue::TrackId;
use crate::core::text::assess as text;
use crate::ui::context::Context;
use crate::ui::dom::{El, el};

/// The choice to assess an excluded track anyway.
pub fn anyway(track: TrackId) -> El {
    let context = Context::get();
    let chosen = context.memo(move |model| *model.mine.assess_anyway.get(track));
    let input = el("input")
        .set("type", "checkbox")
        .set("name", "p-anyway")
        .set("value", track.slug())
        .is("checked", move || chosen.get())
        .on("change", move |event| {
            let chosen = event_target_checked(&event);
            context.send(Later::Profile(ProfileEdit::Anyway(track, chosen)));
        });
    let words = el("span")
        .child(el("b").child(text::ANYWAY))
        .child(el("br"))
        .child(el("span").class("small").child(text::ANYWAY_HINT));
    el("label").class("opt").child(input).child(words)
}
