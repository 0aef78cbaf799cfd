//! The choices of what leaves.

use leptos::prelude::*;

use crate::domain::catalogue::TrackId;
use crate::features::share::state::Part;
use crate::features::share::{view_model, words};
use crate::ui::context::Context;

#[component]
pub(crate) fn Choices() -> impl IntoView {
    let context = Context::get();
    let with = context.memo(|model| view_model::choices(model).with);
    let gaps = context.memo(|model| view_model::choices(model).gaps);
    let left_out = context.memo(|model| view_model::choices(model).left_out);
    let tracks = TrackId::ALL.map(|track| view! { <Tick one=Part::Track(track) /> });
    let with = move || {
        let parts = with.get().into_iter();
        parts.map(|one| view! { <Tick one /> }).collect_view()
    };
    view! {
        <ul class="opts">
            <Tick one=Part::Open />
        </ul>
        <Gaps gaps />
        <fieldset>
            <legend class="lbl">{words::WITH}</legend>
            <ul class="opts">{with}</ul>
        </fieldset>
        <fieldset>
            <legend class="lbl">{words::TRACKS}</legend>
            <ul class="opts">{tracks}</ul>
        </fieldset>
        <p class="small sub">{move || left_out.get()}</p>
    }
}

/// The gaps one by one, where it is chosen which of them are shown.
#[component]
fn Gaps(gaps: Memo<Vec<Part>>) -> impl IntoView {
    move || {
        let gaps = gaps.get();
        (!gaps.is_empty()).then(|| {
            let ticks = gaps.into_iter().map(|one| view! { <Tick one /> });
            view! {
                <fieldset>
                    <legend class="lbl">{words::GAPS}</legend>
                    <ul class="opts">{ticks.collect_view()}</ul>
                    <p class="small sub">{words::GAPS_MORE}</p>
                </fieldset>
            }
        })
    }
}

#[component]
fn Tick(one: Part) -> impl IntoView {
    let context = Context::get();
    let line = context.memo(move |model| view_model::line(model, one));
    let under = Memo::new(move |_| line.with(|line| line.under.clone()));
    let under = move || {
        let under = under.get();
        (!under.is_empty()).then(|| {
            view! {
                <br />
                <span class="small sub">{under}</span>
            }
        })
    };
    view! {
        <li>
            <label class="opt">
                <input
                    type="checkbox"
                    name=words::part_slug(one)
                    prop:checked=move || line.with(|line| line.ticked)
                    on:change=move |event| {
                        context.send(view_model::ticked(one, event_target_checked(&event)));
                    }
                />
                <span>{words::part(one)} " " {under}</span>
            </label>
        </li>
    }
}
