//! What leaves, word for word.

use crate::core::view_model::share::{Preview, PreviewTrack};
use crate::ui::dom::{El, el};
use crate::ui::views::scorecard::entry;

pub(super) fn preview(preview: Preview) -> Vec<El> {
    let line = |text: String| el("p").class("small").child(text);
    let head = el("p")
        .class("small")
        .child(el("b").child(preview.name))
        .child(preview.head);
    let mut parts = vec![head];
    parts.extend(preview.about.into_iter().map(line));
    parts.extend(preview.tracks.into_iter().flat_map(track));
    parts.extend(preview.more.into_iter().map(line));
    parts
}

fn track(track: PreviewTrack) -> [El; 2] {
    let title = el("h3").child(track.title);
    let lines = match track.none {
        Some(none) => el("p").class("small sub").child(none),
        None => el("ul").children(track.lines.into_iter().map(entry)),
    };
    [title, lines]
}
