//! Why a link cannot be read.

use leptos::prelude::*;

use crate::app::routes::Route;
use crate::features::preview::view_model::link_error::{LinkErrorPage, link_error as state};
use crate::formats::words::errors as words;
use crate::ui::context::Context;

/// Why a link cannot be read, and what to do next.
#[component]
pub fn LinkError() -> impl IntoView {
    let page = Context::get().memo(state);
    move || page.get().map(|page| view! { <Why page /> })
}

#[component]
fn Why(page: LinkErrorPage) -> impl IntoView {
    let next = page.next.iter().map(|step| view! { <li>{*step}</li> });
    view! {
        <div class="head">
            <h1 tabindex="-1">{words::LINK_TITLE}</h1>
            <div class="note err" role="alert" data-error=page.slug>
                <p>
                    <b>{page.what}</b>
                </p>
                <p>{words::UNTOUCHED}</p>
            </div>
        </div>
        <section>
            <h2>{words::NEXT}</h2>
            <ul class="plainlist">{next.collect_view()}</ul>
            <p>
                <a class="btn main" href=Route::Home.href()>
                    {words::HOME}
                </a>
            </p>
        </section>
    }
}
