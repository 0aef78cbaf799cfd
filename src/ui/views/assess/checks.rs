//! The required checks. Ticks are optional and never answer by themselves.

use leptos::prelude::*;

use crate::core::app::Msg;
use crate::core::catalogue::Criterion;
use crate::core::text::assess as text;
use crate::core::view_model::assess::criterion::{self as view_model, CheckLine, CriterionView};
use crate::core::view_model::assess::name;
use crate::ui::context::Context;
use crate::ui::dom::{El, el};
use crate::ui::seen::Seen;

/// The required checks, with ticks where there are several.
pub(super) fn checks(criterion: &'static Criterion, state: Seen<CriterionView>) -> Vec<El> {
    let ticks = view_model::has_ticks(criterion);
    let label = if ticks { text::CHECKS } else { text::ONE_CHECK };
    let lines = view_model::checks(criterion)
        .enumerate()
        .map(|(place, check)| {
            if ticks {
                el("li").child(tick(criterion, state, place, &check))
            } else {
                el("li").child(check.text)
            }
        });
    let list = el("ul")
        .class("checks")
        .set("aria-label", label)
        .children(lines);
    if criterion.any_of {
        vec![el("p").class("small sub").child(text::ANY_OF), list]
    } else {
        vec![list]
    }
}

fn tick(
    criterion: &'static Criterion,
    state: Seen<CriterionView>,
    place: usize,
    check: &CheckLine,
) -> El {
    let context = Context::get();
    let input = el("input")
        .set("type", "checkbox")
        .set("name", name("k-", criterion))
        .set("value", check.id)
        .is("checked", move || {
            state.with(|state| state.checks.has(place))
        })
        .on("change", move |event| {
            let ticked = event_target_checked(&event);
            context.send(Msg::Tick(criterion.id, place, ticked));
        });
    let words = el("span").child(check.text).child(check.advice);
    el("label").child(input).child(words)
}
