//! Which criteria are shown, and the search in their text.

use leptos::prelude::*;

use crate::core::app::{Msg, Show};
use crate::core::catalogue::TrackId;
use crate::core::text::assess as text;
use crate::core::view_model::assess::filter::{self as view_model, OPTIONS};
use crate::ui::context::Context;

/// Filter and search.
#[component]
pub fn Filter(
    /// The track.
    track: TrackId,
) -> impl IntoView {
    let context = Context::get();
    let show = context.memo(|model| model.show);
    let find = context.memo(|model| model.find.clone());
    let options = OPTIONS.map(|(slug, one)| {
        let words = context.memo(move |model| view_model::option(model, track, one));
        view! {
            <option value=slug prop:selected=move || show.get() == one>{move || words.get()}</option>
        }
    });
    view! {
        <div class="find" role="search">
            <label>
                {text::SHOW}
                <select on:change=move |event| {
                    context.send(Msg::Show(view_model::parse(&event_target_value(&event))));
                }>
                    {options.into_iter().collect_view()}
                </select>
            </label>
            <label>
                {text::FIND}
                <input type="search" autocomplete="off" prop:value=move || find.get()
                    on:input=move |event| context.send(Msg::Find(event_target_value(&event))) />
            </label>
        </div>
    }
    .into_any()
}

/// Said when filter and search leave nothing.
#[component]
pub fn Nothing(
    /// The track.
    track: TrackId,
) -> impl IntoView {
    let context = Context::get();
    let nothing = context.memo(move |model| view_model::shows_nothing(model, track));
    let all = move |_| {
        context.send(Msg::Find(String::new()));
        context.send(Msg::Show(Show::All));
    };
    move || {
        nothing.get().then(|| {
            view! {
                <div class="empty row" role="status">
                    <p>{text::NOTHING}</p>
                    <button type="button" on:click=all>{text::SHOW_ALL}</button>
                </div>
            }
            .into_any()
        })
    }
}
