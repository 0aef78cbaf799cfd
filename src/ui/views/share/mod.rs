//! What leaves, and how.

mod choices;
mod link;
mod preview;

use leptos::prelude::*;

use crate::core::app::{Audience, Msg};
use crate::core::text::share as words;
use crate::core::view_model::share as view_model;
use crate::ui::context::Context;

/// What leaves, and how.
#[component]
pub fn ShareView() -> impl IntoView {
    let context = Context::get();
    let leaves = context.memo(view_model::preview);
    view! {
        <div class="head">
            <h1 tabindex="-1">{words::TITLE}</h1>
            <p class="lead">{words::LEAD}</p>
            {empty(context)}
        </div>
        <section>
            <fieldset>
                <legend>
                    <h2>{words::WHO}</h2>
                </legend>
                <div class="pick">
                    {view_model::AUDIENCES.map(|one| audience(one, context)).into_iter().collect_view()}
                </div>
            </fieldset>
        </section>
        <div class="two">
            <section>
                <h2>{words::LEAVES}</h2>
                <p class="small sub">{words::READERS}</p>
                <div class="out">{move || preview::preview(leaves.get())}</div>
            </section>
            <section>
                <h2>{words::CHOOSE}</h2>
                {choices::choices(context)}
            </section>
        </div>
        {link::link(context)}
        {link::files(context)}
    }
}

fn empty(context: Context) -> AnyView {
    let empty = context.memo(view_model::empty);
    let draw = move || {
        empty.get().map(|href| {
            view! {
                <div class="note">
                    <p>{words::EMPTY}</p>
                    <p>
                        <a href=href>{words::EMPTY_NEXT}</a>
                    </p>
                </div>
            }
        })
    };
    draw.into_any()
}

fn audience(audience: Audience, context: Context) -> AnyView {
    let chosen = context.memo(move |model| model.share.audience == audience);
    let (name, gets) = words::audience(audience);
    view! {
        <label class="opt">
            <input
                type="radio"
                name="for"
                value=words::audience_slug(audience)
                prop:checked=move || chosen.get()
                on:change=move |_| context.send(Msg::Audience(audience))
            />
            <span>
                <b>{name}</b>
                <span class="small sub">{gets}</span>
            </span>
        </label>
    }
    .into_any()
}
