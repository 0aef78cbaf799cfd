//! What leaves, word for word.

use leptos::prelude::*;

use crate::core::view_model::share::{Preview, PreviewTrack};
use crate::ui::views::scorecard::{drawn, entry};
use crate::ui::widgets::element::{Element, el};

pub(super) fn preview(preview: Preview) -> AnyView {
    let line = |text: String| el("p").class("small").text(text);
    let head = el("p")
        .class("small")
        .child(el("b").text(preview.name))
        .text(preview.head);
    let mut parts = vec![head];
    parts.extend(preview.about.into_iter().map(line));
    parts.extend(preview.tracks.into_iter().flat_map(track));
    parts.extend(preview.more.into_iter().map(line));
    drawn(parts)
}

fn track(track: PreviewTrack) -> [Element; 2] {
    let title = el("h3").text(track.title);
    let lines = match track.none {
        Some(none) => el("p").class("small sub").text(none),
        None => el("ul").children(track.lines.into_iter().map(entry)),
    };
    [title, lines]
}
