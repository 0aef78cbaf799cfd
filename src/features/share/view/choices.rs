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
