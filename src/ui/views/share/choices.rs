//! The choices of what leaves.

use leptos::prelude::*;

use crate::core::app::Part;
use crate::core::catalogue::TrackId;
use crate::core::text::share as words;
use crate::core::view_model::share as view_model;
use crate::ui::context::Context;

pub(super) fn choices(context: Context) -> AnyView {
    let with = context.memo(|model| view_model::choices(model).with);
    let left_out = context.memo(|model| view_model::choices(model).left_out);
    let tracks = TrackId::ALL.map(|track| tick(Part::Track(track), context));
    view! {
        <ul class="opts">{tick(Part::Open, context)}</ul>
        <fieldset>
            <legend class="lbl">{words::WITH}</legend>
            <ul class="opts">
                {move || with.get().into_iter().map(|part| tick(part, context)).collect_view()}
            </ul>
        </fieldset>
        <fieldset>
            <legend class="lbl">{words::TRACKS}</legend>
            <ul class="opts">{tracks.into_iter().collect_view()}</ul>
        </fieldset>
        <p class="small sub">{move || left_out.get()}</p>
    }
    .into_any()
}

fn tick(part: Part, context: Context) -> AnyView {
    let line = context.memo(move |model| view_model::line(model, part));
    let under = move || {
        let under = line.get().under;
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
                    name=words::part_slug(part)
                    prop:checked=move || line.get().ticked
                    on:change=move |event| {
                        context.send(view_model::ticked(part, event_target_checked(&event)));
                    }
                />
                <span>{words::part(part)} " " {under}</span>
            </label>
        </li>
    }
    .into_any()
}
