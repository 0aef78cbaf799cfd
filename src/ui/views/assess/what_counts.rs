//! What is not enough, and how an ambiguous line is read.

use crate::core::catalogue::Criterion;
use crate::core::text::assess as text;
use crate::core::view_model::assess::criterion::CriterionView;
use crate::ui::dom::{El, el, part};
use crate::ui::seen::Seen;

/// The disclosure "What counts?".
pub(super) fn what_counts(criterion: &'static Criterion, state: Seen<CriterionView>) -> El {
    let lines = criterion.not_enough.iter();
    let not_enough = el("ul").children(lines.map(|line| el("li").child(*line)));
    let delegated = Seen::new(move || state.with(|state| state.delegated));
    el("details")
        .child(el("summary").child(text::WHAT_COUNTS))
        .child(el("h4").child(text::NOT_ENOUGH))
        .child(not_enough)
        .child(
            criterion
                .ambiguity
                .map(|words| headed(text::HOW_WE_READ, words)),
        )
        .child(part(move || {
            delegated.get().map(|words| headed(text::DELEGATED, words))
        }))
}

fn headed(heading: &'static str, words: &'static str) -> [El; 2] {
    [el("h4").child(heading), el("p").child(words)]
}
