//! The files.

use leptos::prelude::*;

use crate::features::share::state::{Audience, ShareMsg};
use crate::features::share::view_model;
use crate::features::share::view_model::Peek as PeekView;
use crate::formats::export::{Export, Shelf};
use crate::formats::words::files as words;
use crate::ui::context::Context;

#[component]
pub(crate) fn Files() -> impl IntoView {
    let context = Context::get();
    let said = context.memo(|model| model.share.offered.clone());
    // Whoever shares with tools looks for just these.
    let for_tools = context.memo(|model| model.share.audience == Audience::Tools);
    view! {
        <section>
            <h2>{words::FILES}</h2>
            <details open=move || for_tools.get()>
                <summary>{words::MORE_FORMATS}</summary>
                <h3>{words::DOCUMENTS}</h3>
                <div class="row">{buttons(Shelf::Documents)}</div>
                <p class="small sub">{words::TASKS_AGAIN}</p>
                <h3>{words::DATA}</h3>
                <div class="row">{buttons(Shelf::Data)}</div>
                <h3>{words::BADGES}</h3>
                <div class="row">{buttons(Shelf::Badges)} {buttons(Shelf::Tracks)}</div>
            </details>
            <p class="small sub">{move || said.get()}</p>
            <Peek />
        </section>
    }
}

/// The buttons of a shelf.
pub(crate) fn buttons(shelf: Shelf) -> Vec<impl IntoView> {
    Export::on(shelf)
        .map(|export| view! { <File export /> })
        .collect()
}

/// The button of a file.
#[component]
pub(crate) fn File(
    /// The file.
    export: Export,
    /// Its class, if it has one.
    #[prop(optional_no_strip)]
    class: Option<&'static str>,
) -> impl IntoView {
    let context = Context::get();
    let row = export.row();
    view! {
        <button
            type="button"
            class=class
            data-export=row.slug
            on:click=move |_| context.send(ShareMsg::Export(export))
        >
            {row.words}
        </button>
    }
}

/// What is in a file, to read before it is downloaded.
#[component]
fn Peek() -> impl IntoView {
    let context = Context::get();
    let options: Vec<_> = view_model::readable()
        .map(Export::row)
        .map(|row| view! { <option value=row.slug>{row.words}</option> })
        .collect();
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
                    {options}
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
