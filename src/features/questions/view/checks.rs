//! The required checks. Ticks are optional; all of them together are the answer *met*.

use leptos::prelude::*;

use crate::domain::catalogue::Criterion;
use crate::features::questions::state::QuestionsMsg;
use crate::features::questions::view_model::criterion::{CheckLine, CriterionView};
use crate::features::questions::view_model::{criterion as view_model, name};
use crate::features::questions::words as text;
use crate::ui::context::Context;

/// The required checks, with ticks where there are several.
#[component]
pub(crate) fn Checks(criterion: &'static Criterion, state: Memo<CriterionView>) -> impl IntoView {
    let ticks = view_model::has_ticks(criterion);
    let id = name("m-", criterion);
    let needed = criterion.required.iter().filter(|check| !check.soft);
    let needed = needed.count();
    let which = if criterion.any_of {
        text::ONE_OF.to_owned()
    } else if needed < criterion.required.len() {
        text::first_of(needed)
    } else {
        text::ALL_OF.to_owned()
    };
    let optional = ticks.then(|| text::ticks_optional(&which));
    let which = ticks.then(|| [" ", &which, "."].concat());
    let lines = view_model::checks(criterion)
        .enumerate()
        .map(|(place, check)| {
            if ticks {
                view! { <li><Tick criterion state place check /></li> }.into_any()
            } else {
                view! { <li>{check.text}</li> }.into_any()
            }
        });
    view! {
        <p class="small sub" id=id.clone()>
            <b>{text::CHECKS} {which}</b>
            " "
            {optional}
        </p>
        <ul class="checks" aria-labelledby=id>{lines.collect_view()}</ul>
    }
}

#[component]
fn Tick(
    criterion: &'static Criterion,
    state: Memo<CriterionView>,
    place: usize,
    check: CheckLine,
) -> impl IntoView {
    let context = Context::get();
    view! {
        <label>
            <input
                type="checkbox"
                name=name("k-", criterion)
                value=check.id
                prop:checked=move || state.with(|state| state.checks.has(place))
                on:change=move |event| {
                    context.send(QuestionsMsg::Tick(criterion.id, place, event_target_checked(&event)));
                }
            />
            <span>{check.text} {check.advice}</span>
        </label>
    }
}
