//! What the marks and lines mean.

use leptos::prelude::*;

use crate::domain::assessment::Mark;
use crate::domain::words::mark_word;
use crate::formats::words::scorecard as words;
use crate::ui::widgets::mark::Still;

#[component]
pub(crate) fn Key(
    /// Whether it explains the plumb line.
    lined: bool,
    /// Whether it explains what is not in a copy.
    has_withheld: bool,
) -> impl IntoView {
    let marks = Mark::key(has_withheld).map(|mark| {
        view! {
            <li>
                <Still status=mark.slug() />
                " "
                {mark_word(mark)}
            </li>
        }
    });
    let cords = lined.then(|| {
        view! {
            <Cord class="line" word=words::KEY_REACHED />
            <Cord class="line d" word=words::KEY_POSSIBLE />
        }
    });
    view! {
        <ul class="key" aria-label=words::KEY>
            {marks.collect_view()}
            {cords}
        </ul>
    }
}

#[component]
fn Cord(class: &'static str, word: &'static str) -> impl IntoView {
    view! {
        <li>
            <i class=class aria-hidden="true"></i>
            " "
            {word}
        </li>
    }
}
