//! Opening a link or a file. Files are read by the shell, wherever they come from.

use leptos::prelude::*;

use crate::features::home::words as text;
use crate::features::import::state::ImportMsg;
use crate::ui::context::Context;

/// What the browser offers to choose from, where reports are read.
pub const REPORTS: &str = ".json,.html,application/json,text/html";
/// The same where a task list may come back too.
const FILES: &str = ".json,.html,.md,.txt,application/json,text/html";

/// Opening a link or a file.
#[component]
pub fn Open() -> impl IntoView {
    let context = Context::get();
    let link = StoredValue::new(String::new());
    view! {
        <Section id="h-open" heading=text::OPEN_TITLE>
            <form
                novalidate
                on:submit=move |event| {
                    event.prevent_default();
                    context.send(ImportMsg::Paste(link.get_value()));
                }
            >
                <div class="field">
                    <label for="link">{text::LINK}</label>
                    <input
                        id="link"
                        type="text"
                        data-link=""
                        autocomplete="off"
                        on:input=move |event| link.set_value(event_target_value(&event))
                    />
                </div>
                <p>
                    <button type="submit">{text::OPEN_LINK}</button>
                </p>
            </form>
            <div class="field">
                <label for="file">{text::FILE}</label>
                <input id="file" type="file" data-import="" accept=FILES />
            </div>
            <p class="small sub">{text::OPEN_TEXT}</p>
        </Section>
    }
}

/// A section of the side column with its heading.
#[component]
pub fn Section(
    /// The id of the heading.
    id: &'static str,
    /// The heading.
    heading: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="minor" aria-labelledby=id>
            <h2 id=id>{heading}</h2>
            {children()}
        </section>
    }
}
