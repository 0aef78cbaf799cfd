//! What the marks and lines mean.

use crate::core::text::mark_word;
use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::MARKS;
use crate::ui::widgets::element::{Element, el};

pub(super) fn key(lined: bool) -> Element {
    let marks = MARKS.map(|mark| entry(still(mark.slug()), mark_word(mark)));
    let cords = [
        entry(hidden("line"), words::KEY_REACHED),
        entry(hidden("line d"), words::KEY_POSSIBLE),
    ];
    el("ul")
        .class("key")
        .attr("aria-label", words::KEY)
        .children(marks)
        .children(cords.into_iter().filter(|_| lined))
}

/// A mark. Its word always stands beside it.
pub(super) fn still(mark: &'static str) -> Element {
    hidden("mk").attr("data-s", mark)
}

fn hidden(class: &'static str) -> Element {
    el("i").class(class).attr("aria-hidden", "true")
}

fn entry(sign: Element, word: &'static str) -> Element {
    el("li").child(sign).text(" ").text(word)
}
