//! Why the profile excludes a track, and the choice to assess it anyway.

use leptos::prelude::*;

use crate::app::routes::Route;
use crate::domain::catalogue::TrackId;
use crate::features::questions::view_model::track as view_model;
use crate::features::questions::words as text;
use crate::ui::context::Context;
use crate::ui::widgets::anyway::Anyway;

/// The reason and the choice; nothing where the track applies.
#[component]
pub(crate) fn Gate(track: TrackId) -> impl IntoView {
    let why = Context::get().memo(move |model| view_model::gate(model, track));
    move || {
        why.get().map(|(why, kept)| {
            let is_empty = kept.is_empty();
            view! {
                <div class="note" role="note">
                    <p>
                        {why}
                        " "
                        <a href=Route::Profile.href()>{text::CHANGE_PROFILE}</a>
                    </p>
                    <p hidden=is_empty>{kept}</p>
                    <Anyway track />
                </div>
            }
        })
    }
}
