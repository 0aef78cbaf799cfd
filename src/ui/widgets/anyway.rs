//! The choice to assess a track that the profile excludes.

use leptos::prelude::*;

use crate::domain::catalogue::TrackId;
use crate::features::profile::state::ProfileMsg;
use crate::features::questions::words as text;
use crate::ui::context::Context;

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
            <input
                type="checkbox"
                name="p-anyway"
                value=track.slug()
                prop:checked=move || chosen.get()
                on:change=move |event| {
                    let chosen = event_target_checked(&event);
                    context.send(ProfileMsg::Anyway(track, chosen));
                }
            />
            <span>
                <b>{text::ANYWAY}</b>
                <br />
                <span class="small">{text::ANYWAY_HINT}</span>
            </span>
        </label>
    }
}
