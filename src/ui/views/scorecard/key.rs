//! What the marks and lines mean.

use crate::core::assessment::Mark;
use crate::core::text::mark_word;
use crate::core::text::scorecard as words;
use crate::ui::dom::{El, el};
use crate::ui::widgets::mark::still;

pub(super) fn key(lined: bool) -> El {
    let marks = Mark::KEY.map(|mark| entry(still(mark.slug()), mark_word(mark)));
    let cords = [
        entry(hidden("line"), words::KEY_REACHED),
        entry(hidden("line d"), words::KEY_POSSIBLE),
    ];
    el("ul")
        .class("key")
        .set("aria-label", words::KEY)
        .children(marks)
        .children(cords.into_iter().filter(|_| lined))
}

fn hidden(class: &'static str) -> El {
    el("i").class(class).set("aria-hidden", "true")
}

fn entry(sign: El, word: &'static str) -> El {
    el("li").child(sign).child(" ").child(word)
}
