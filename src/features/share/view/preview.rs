//! What leaves, word for word.

use leptos::either::Either;
use leptos::prelude::*;

use crate::features::scorecard::view::Entry;
use crate::features::share::view_model::{Preview as PreviewView, PreviewTrack};

#[component]
pub(crate) fn Preview(preview: PreviewView) -> impl IntoView {
    let line = |text: String| view! { <p class="small">{text}</p> };
    let about = preview.about.into_iter().map(line);
    let tracks = preview.tracks.into_iter();
    let tracks = tracks.map(|track| view! { <Track track /> });
    let more = preview.more.into_iter().map(line);
    view! {
        <p class="small">
            <b>{preview.name}</b>
            {preview.head}
        </p>
        {about.collect_view()}
        {tracks.collect_view()}
        {more.collect_view()}
    }
}

#[component]
fn Track(track: PreviewTrack) -> impl IntoView {
    let lines = if let Some(none) = track.none {
        Either::Left(view! { <p class="small sub">{none}</p> })
    } else {
        let lines = track.lines.into_iter().map(|said| view! { <Entry said /> });
        Either::Right(view! { <ul>{lines.collect_view()}</ul> })
    };
    view! {
        <h3>{track.title}</h3>
        {lines}
        {track.open.map(|open| view! { <p class="small sub">{open}</p> })}
    }
}
