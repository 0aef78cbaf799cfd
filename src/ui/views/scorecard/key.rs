//! What the marks and lines mean.

use leptos::prelude::*;

use crate::core::text::mark_word;
use crate::core::text::scorecard as words;
use crate::core::view_model::scorecard::MARKS;

pub(super) fn key(lined: bool) -> AnyView {
    let marks = MARKS.map(|mark| {
        view! { <li><i class="mk" data-s=mark.slug() aria-hidden="true"></i> " " {mark_word(mark)}</li> }
    });
    let cords = lined.then(|| {
        view! {
            <li><i class="line" aria-hidden="true"></i> " " {words::KEY_REACHED}</li>
            <li><i class="line d" aria-hidden="true"></i> " " {words::KEY_POSSIBLE}</li>
        }
    });
    view! { <ul class="key" aria-label=words::KEY>{marks.into_iter().collect_view()} {cords}</ul> }
        .into_any()
}
