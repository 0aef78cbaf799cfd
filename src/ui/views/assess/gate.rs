//! Why the profile excludes a track, and the choice to assess it anyway.

use leptos::prelude::*;

use crate::core::catalogue::TrackId;
use crate::core::fragment::Route;
use crate::core::text::assess as text;
use crate::core::view_model::assess::track as view_model;
use crate::ui::context::Context;
use crate::ui::dom::{el, part};
use crate::ui::widgets::anyway::anyway;

/// The reason and the choice; nothing where the track applies.
pub(in crate::ui::views) fn gate(track: TrackId) -> AnyView {
    let why = Context::get().memo(move |model| view_model::gate(model, track));
    part(move || {
        why.get().map(|why| {
            let profile = el("a")
                .set("href", Route::Profile.href())
                .child(text::CHANGE_PROFILE);
            el("div")
                .class("note")
                .set("role", "note")
                .child(el("p").child(why).child(" ").child(profile))
                .child(anyway(track))
        })
    })
}
