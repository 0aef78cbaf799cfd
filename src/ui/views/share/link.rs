//! The link and the files.

use leptos::prelude::*;

use crate::core::app::{Export, Msg};
use crate::core::text::share as words;
use crate::core::view_model::share as view_model;
use crate::ui::context::Context;

/// One button makes the link and then copies it, so that focus stays on it.
pub(super) fn link(context: Context) -> AnyView {
    let made = context.memo(view_model::link);
    let step = context.memo(view_model::step);
    let field = move || {
        made.get().map(|link| {
            view! {
                <div class="field">
                    <label for="share-link">{words::ADDRESS}</label>
                    <input id="share-link" class="link" data-link="" readonly value=link.address />
                </div>
                <p class="small sub">{link.length}</p>
            }
        })
    };
    view! {
        <section>
            <h2>{words::LINK}</h2>
            {field}
            <div class="row">
                <button
                    type="button"
                    class="main"
                    data-act=move || step.get().act
                    on:click=move |_| context.send(step.get().msg)
                >
                    {move || step.get().label}
                </button>
                <p class="small sub">{move || step.get().after}</p>
            </div>
        </section>
    }
    .into_any()
}

pub(super) fn files(context: Context) -> AnyView {
    view! {
        <section>
            <h2>{words::FILES}</h2>
            <p class="small sub">{words::FILES_MORE}</p>
            <div class="row">
                <button
                    type="button"
                    data-export="json"
                    on:click=move |_| context.send(Msg::Export(Export::Json))
                >
                    {words::JSON}
                </button>
                <button
                    type="button"
                    data-export="markdown"
                    on:click=move |_| context.send(Msg::Export(Export::Markdown))
                >
                    {words::MARKDOWN}
                </button>
            </div>
        </section>
    }
    .into_any()
}
