//! What is not enough, and how an ambiguous line is read.

use leptos::prelude::*;

use crate::core::catalogue::{self, Criterion};
use crate::core::text::assess as text;
use crate::core::view_model::assess::criterion as view_model;
use crate::ui::context::Context;
use crate::ui::dom::{El, el, group, part};

/// What stands in the disclosure "What counts?".
pub(in crate::ui::views) fn what_counts(criterion: &'static Criterion) -> AnyView {
    let id = criterion.id;
    let delegated = Context::get().memo(view_model::delegated);
    let words = catalogue::what_counts(id);
    let lines = words.not_enough.into_iter();
    let not_enough = el("ul").children(lines.map(|line| el("li").child(line)));
    let reading = words
        .ambiguity
        .map(|words| group(headed(text::HOW_WE_READ, words)));
    let mut parts = vec![el("h4").child(text::NOT_ENOUGH).draw(), not_enough.draw()];
    parts.extend(reading);
    parts.push(part(move || {
        let said = words.delegated_login.filter(|_| delegated.get());
        said.map(|words| headed(text::DELEGATED, words))
    }));
    group(parts)
}

fn headed(heading: &'static str, words: &'static str) -> [El; 2] {
    [el("h4").child(heading), el("p").child(words)]
}
