//! Why the profile excludes a track, and the choice to assess it anyway.

use leptos::prelude::*;

use crate::core::app::{Msg, ProfileEdit};
use crate::core::catalogue::TrackId;
use crate::core::fragment::Route;
use crate::core::text::assess as text;
use crate::core::view_model::assess::track::gate;
use crate::ui::context::Context;

/// The reason and the choice; nothing where the track applies.
#[component]
pub fn Gate(
    /// The track.
    track: TrackId,
) -> impl IntoView {
    let context = Context::get();
    let why = context.memo(move |model| gate(model, track).map(|gate| gate.why));
    move || {
        why.get().map(|why| {
            view! {
                <div class="note" role="note">
                    <p>{why} " " <a href=Route::Profile.href()>{text::CHANGE_PROFILE}</a></p>
                    <Anyway track />
                </div>
            }
            .into_any()
        })
    }
}

/// The choice to assess an excluded track anyway.
#[component]
pub fn Anyway(
    /// The track.
    track: TrackId,
) -> impl IntoView {
    let context = Context::get();
    let chosen = context.memo(move |model| *model.mine.assess_anyway.get(track));
    view! {
        <label class="opt">
            <input type="checkbox" name="p-anyway" value=track.slug() prop:checked=move || chosen.get()
                on:change=move |event| {
                    let chosen = event_target_checked(&event);
                    context.send(Msg::Profile(ProfileEdit::Anyway(track, chosen)));
                } />
            <span>
                <b>{text::ANYWAY}</b> <br /> <span class="small">{text::ANYWAY_HINT}</span>
            </span>
        </label>
    }
    .into_any()
}
