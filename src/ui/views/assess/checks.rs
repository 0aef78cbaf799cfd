//! The required checks. Ticks are optional and never answer by themselves.

use leptos::prelude::*;

use crate::core::app::Msg;
use crate::core::catalogue::Criterion;
use crate::core::text::assess as text;
use crate::core::view_model::assess::criterion::{CheckLine, CriterionView, checks, has_ticks};
use crate::core::view_model::assess::name;
use crate::ui::context::Context;

/// The required checks, with ticks where there are several.
#[component]
pub fn Checks(
    /// The criterion.
    criterion: &'static Criterion,
    /// What changes about it.
    state: Memo<CriterionView>,
) -> impl IntoView {
    let any_of = criterion
        .any_of
        .then(|| view! { <p class="small sub">{text::ANY_OF}</p> });
    let ticks = has_ticks(criterion);
    let label = if ticks { text::CHECKS } else { text::ONE_CHECK };
    let lines = checks(criterion).enumerate().map(|(place, check)| {
        let line = if ticks {
            tick(criterion, state, place, &check)
        } else {
            check.text.into_any()
        };
        view! { <li>{line}</li> }
    });
    view! { {any_of} <ul class="checks" aria-label=label>{lines.collect_view()}</ul> }
}

fn tick(
    criterion: &'static Criterion,
    state: Memo<CriterionView>,
    place: usize,
    check: &CheckLine,
) -> AnyView {
    let context = Context::get();
    view! {
        <label>
            <input type="checkbox" name=name("k-", criterion) value=check.id
                prop:checked=move || state.with(|state| state.checks.has(place))
                on:change=move |event| {
                    context.send(Msg::Tick(criterion.id, place, event_target_checked(&event)));
                } />
            <span>{check.text} {check.advice}</span>
        </label>
    }
    .into_any()
}
