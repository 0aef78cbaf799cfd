//! What the marks and lines mean.

use leptos::prelude::*;

use crate::domain::assessment::Mark;
use crate::domain::words::mark_word;
use crate::formats::words::scorecard as words;
use crate::ui::widgets::mark::Still;

#[component]
pub(crate) fn Key(lined: bool) -> impl IntoView {
    let marks = Mark::KEY.map(|mark| {
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
            {marks}
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
