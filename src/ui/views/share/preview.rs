//! What leaves, word for word.

use leptos::prelude::*;

use crate::core::view_model::share::{Preview, PreviewTrack};
use crate::ui::views::scorecard::entry;

pub(super) fn preview(preview: Preview) -> AnyView {
    let lines = |lines: Vec<String>| {
        let lines = lines.into_iter();
        lines
            .map(|line| view! { <p class="small">{line}</p> })
            .collect_view()
    };
    view! {
        <p class="small">
            <b>{preview.name}</b>
            {preview.head}
        </p>
        {lines(preview.about)}
        {preview.tracks.into_iter().map(track).collect_view()}
        {lines(preview.more)}
    }
    .into_any()
}

fn track(track: PreviewTrack) -> AnyView {
    let none = track
        .none
        .map(|none| view! { <p class="small sub">{none}</p> });
    let lines = track.lines.into_iter().map(entry).collect_view();
    let lines = none.is_none().then(|| view! { <ul>{lines}</ul> });
    view! {
        <h3>{track.title}</h3>
        {none}
        {lines}
    }
    .into_any()
}
