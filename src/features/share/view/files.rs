//! The files.

use leptos::prelude::*;

use crate::domain::catalogue::TrackId;
use crate::features::share::state::{Audience, Export, ShareMsg};
use crate::features::share::view_model;
use crate::features::share::view_model::{FIRST, MORE, Offer, Peek as PeekView};
use crate::formats::words::files as words;
use crate::ui::context::Context;

#[component]
pub(crate) fn Files() -> impl IntoView {
    let context = Context::get();
    let said = context.memo(|model| model.share.offered.clone());
    let badges = TrackId::ALL.map(|track| {
        let slug = words::badge_extension(track).trim_end_matches(".svg");
        let words = words::track_badge(track);
        view! { <File slug export=Export::TrackBadge(track)>{words}</File> }
    });
    // Whoever shares with tools looks for just these.
    let for_tools = context.memo(|model| model.share.audience == Audience::Tools);
    view! {
        <section>
            <h2>{words::FILES}</h2>
            <p class="small sub">{words::FILES_MORE}</p>
            <div class="row">{FIRST.map(file)}</div>
            <details open=move || for_tools.get()>
                <summary>{words::MORE_FORMATS}</summary>
                <div class="row">{MORE.map(file)} {badges}</div>
            </details>
            <p class="small sub">{move || said.get()}</p>
            <Peek />
        </section>
    }
}

fn file((words, slug, export): Offer) -> impl IntoView {
    view! { <File slug export>{words}</File> }
}

#[component]
fn File(slug: &'static str, export: Export, children: Children) -> impl IntoView {
    let context = Context::get();
    view! {
        <button
            type="button"
            data-export=slug
            on:click=move |_| context.send(ShareMsg::Export(export))
        >
            {children()}
        </button>
    }
}

/// What is in a file, to read before it is downloaded.
#[component]
fn Peek() -> impl IntoView {
    let context = Context::get();
    let option = |(words, slug, _): Offer| view! { <option value=slug>{words}</option> };
    let shown = context.memo(view_model::peek);
    let choose = move |event| {
        let wanted = view_model::offered(&event_target_value(&event));
        context.send(ShareMsg::Preview(wanted));
    };
    view! {
        <details>
            <summary>{words::PEEK}</summary>
            <div class="field">
                <label for="peek">{words::PEEK_WHICH}</label>
                <select id="peek" on:change=choose>
                    <option value="">{words::PEEK_NONE}</option>
                    {FIRST.map(option)}
                    {MORE.map(option)}
                </select>
            </div>
            {move || shown.get().map(|file| view! { <Shown file /> })}
        </details>
    }
}

#[component]
fn Shown(file: PeekView) -> impl IntoView {
    let more = file
        .more
        .map(|more| view! { <p class="small sub">{more}</p> });
    view! {
        <div>
            <p class="small">{file.name.clone()}</p>
            <pre class="peek" tabindex="0" role="region" aria-label=file.name>
                {file.text}
            </pre>
            {more}
        </div>
    }
}
