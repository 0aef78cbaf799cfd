//! The choice to answer a track that the profile excludes.

use leptos::prelude::*;

use crate::domain::catalogue::TrackId;
use crate::features::profile::state::ProfileMsg;
use crate::features::questions::words as text;
use crate::ui::context::Context;

/// One button that opens an excluded track, and closes it again: it keeps focus meanwhile.
#[component]
pub fn Anyway(
    /// The track.
    track: TrackId,
) -> impl IntoView {
    let context = Context::get();
    let chosen = context.memo(move |model| *model.mine.assess_anyway.get(track));
    let words = move || {
        if chosen.get() {
            text::NOT_ANYWAY
        } else {
            text::ANYWAY
        }
    };
    view! {
        <div class="row">
            <button
                type="button"
                name="p-anyway"
                value=track.slug()
                on:click=move |_| context.send(ProfileMsg::Anyway(track, !chosen.get_untracked()))
            >
                {words}
            </button>
            <span class="small">{text::ANYWAY_HINT}</span>
        </div>
    }
}
