//! Opening a link or a file. Files are read by the shell, wherever they come from.

use leptos::html::Input;
use leptos::prelude::*;

use crate::core::app::Msg;
use crate::core::text::home as text;
use crate::ui::context::Context;

/// Opening a link or a file.
#[component]
pub fn Open() -> impl IntoView {
    let context = Context::get();
    let link = NodeRef::<Input>::new();
    let open = move || {
        if let Some(link) = link.get_untracked() {
            let pasted = link.value();
            if !pasted.trim().is_empty() {
                context.send(Msg::PasteLink(pasted));
            }
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        open();
    };
    view! {
        <section class="minor" aria-labelledby="h-open">
            <h2 id="h-open">{text::OPEN_TITLE}</h2>
            <form novalidate on:submit=submit>
                <div class="field">
                    <label for="link">{text::LINK}</label>
                    <input id="link" type="url" data-link autocomplete="off" node_ref=link on:change=move |_| open() />
                </div>
                <p><button type="submit">{text::OPEN_LINK}</button></p>
            </form>
            <div class="field">
                <label for="file">{text::FILE}</label>
                <input id="file" type="file" data-import accept=".json,.html,.htm,application/json,text/html" />
            </div>
            <p class="small sub">{text::OPEN_TEXT}</p>
        </section>
    }
    .into_any()
}
