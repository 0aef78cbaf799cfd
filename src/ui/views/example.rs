//! An example to look at.

use leptos::prelude::*;

use super::scorecard::to_read;
use crate::core::app::{Msg, Resource};
use crate::core::fragment::Route;
use crate::core::text::{errors, example as words};
use crate::core::view_model::example::{
    ExamplePage, ExampleScreen, Other, Source, example, others,
};
use crate::ui::context::Context;

/// An example to look at.
#[component]
pub fn ExampleView() -> impl IntoView {
    let context = Context::get();
    let screen = context.memo(example);
    let others = context.memo(others);
    view! {
        {move || match screen.get() {
            ExampleScreen::Here(page) => here(*page, context),
            ExampleScreen::Loading => {
                title(view! { <p role="status">{words::LOADING}</p> }.into_any())
            }
            ExampleScreen::Failed => title(failed(context)),
            ExampleScreen::Unknown => title(unknown()),
        }}
        <section class="no-print">
            <h2>{words::OTHERS}</h2>
            <ul class="plainlist">{move || others.get().into_iter().map(other).collect_view()}</ul>
        </section>
    }
}

fn here(page: ExamplePage, context: Context) -> AnyView {
    let caveat = view! {
        <div class="note caveat">
            <p>{page.caveat}</p>
            <p>{page.more}</p>
            {page.source.map(source)}
            <div class="row no-print">
                <button
                    type="button"
                    class="main"
                    data-act="save-copy"
                    aria-describedby="start-more"
                    on:click=move |_| context.send(Msg::SaveCopy)
                >
                    {words::START}
                </button>
                <p class="small sub" id="start-more">
                    {words::START_MORE}
                </p>
            </div>
        </div>
    };
    to_read(page.sheet, caveat.into_any())
}

fn source(source: Source) -> AnyView {
    view! {
        <p>
            {words::SOURCE}
            ": "
            <a href=source.url target="_blank" rel="noopener noreferrer nofollow ugc">
                {source.title}
            </a>
            " "
            <span class="tiny">"(" {source.host} ")"</span>
        </p>
    }
    .into_any()
}

fn title(below: AnyView) -> AnyView {
    view! {
        <div class="head">
            <h1 tabindex="-1">{words::OVER}</h1>
            {below}
        </div>
    }
    .into_any()
}

fn failed(context: Context) -> AnyView {
    view! {
        <div class="note err" role="alert" data-error="examples">
            <p>
                <b>{words::FAILED}</b>
            </p>
            <p>{words::FAILED_NEXT}</p>
            <button type="button" on:click=move |_| context.send(Msg::Want(Resource::Examples))>
                {words::RETRY}
            </button>
        </div>
    }
    .into_any()
}

fn unknown() -> AnyView {
    view! {
        <p class="lead">{words::UNKNOWN}</p>
        <p>
            <a href=Route::Home.href()>{errors::HOME}</a>
        </p>
    }
    .into_any()
}

fn other(other: Other) -> AnyView {
    view! {
        <li>
            <a href=other.href>{other.name}</a>
        </li>
    }
    .into_any()
}
