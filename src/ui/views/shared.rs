//! The link or file being read.

use leptos::prelude::*;

use super::scorecard::to_read;
use crate::core::app::Msg;
use crate::core::fragment::Route;
use crate::core::text::{errors, example as words};
use crate::core::view_model::shared::{Banner, shared};
use crate::ui::context::Context;

/// The link or file being read.
#[component]
pub fn Shared() -> impl IntoView {
    let context = Context::get();
    let page = context.memo(shared);
    move || match page.get() {
        Some(page) => view! {
            {banner(page.banner, context)}
            {to_read(page.sheet, ().into_any())}
        }
        .into_any(),
        None => nothing(),
    }
}

fn banner(banner: Banner, context: Context) -> AnyView {
    let proposal = banner
        .proposal
        .map(|text| view! { <p class="small">{text}</p> });
    let replace = banner.can_replace.then(|| {
        view! {
            <button type="button" data-act="replace" on:click=move |_| context.send(Msg::Replace)>
                {words::REPLACE}
            </button>
        }
    });
    view! {
        <div class="banner" role="region" aria-label=banner.label data-save="readonly">
            <div>
                <b>{banner.reading}</b>
                <p class="small">{banner.untouched}</p>
                {proposal}
            </div>
            <div class="row">
                <button
                    type="button"
                    class="main"
                    data-act="save-copy"
                    on:click=move |_| context.send(Msg::SaveCopy)
                >
                    {words::SAVE_COPY}
                </button>
                {replace}
                <button type="button" data-act="dismiss" on:click=move |_| context.send(Msg::Dismiss)>
                    {words::DISMISS}
                </button>
            </div>
        </div>
    }
    .into_any()
}

fn nothing() -> AnyView {
    view! {
        <div class="head">
            <h1 tabindex="-1">{words::NOTHING}</h1>
            <p class="lead">{words::NOTHING_NEXT}</p>
            <p>
                <a href=Route::Home.href()>{errors::HOME}</a>
            </p>
        </div>
    }
    .into_any()
}
