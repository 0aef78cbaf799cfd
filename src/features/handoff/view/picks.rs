//! Which gaps are chosen, and what goes along.

use leptos::prelude::*;

use crate::features::handoff::state::HandoffMsg;
use crate::features::handoff::update::picked;
use crate::features::handoff::view_model::{PickLine, picks};
use crate::features::handoff::words;
use crate::ui::context::Context;

/// Which gaps are chosen, and what goes along.
#[component]
pub fn What() -> impl IntoView {
    let context = Context::get();
    let all = context.memo(picks);
    let private = context.memo(|model| model.drafts.handoff.own.private);
    view! {
        <div class="text">
            <fieldset>
                <legend class="lbl">{words::PICK_LEGEND}</legend>
                <p class="small sub">{words::PICK_MORE}</p>
                {move || {
                    let lines = all.get().into_iter();
                    let lines = lines.map(|line| view! { <Pick line /> });
                    view! { <div>{lines.collect_view()}</div> }
                }}
            </fieldset>
            <label class="opt">
                <input
                    type="checkbox"
                    name="h-private"
                    prop:checked=move || private.get()
                    on:change=move |event| {
                        let with = event_target_checked(&event);
                        context.send(HandoffMsg::Private(with));
                    }
                />
                <span>
                    {words::WITH_PRIVATE}
                    <br />
                    <span class="small sub">{words::WITH_PRIVATE_MORE}</span>
                </span>
            </label>
        </div>
    }
}

#[component]
fn Pick(line: PickLine) -> impl IntoView {
    let context = Context::get();
    let id = line.id;
    let is_in = context.memo(move |model| picked(model).contains(&id));
    view! {
        <label class="opt">
            <input
                type="checkbox"
                name="h-gap"
                value=id.get().slug
                prop:checked=move || is_in.get()
                on:change=move |event| {
                    let is_in = event_target_checked(&event);
                    context.send(HandoffMsg::Pick(id, is_in));
                }
            />
            <span>{line.words}</span>
        </label>
    }
}
