//! A button for what is stored.

use leptos::prelude::*;

use crate::features::library::state::LibraryMsg;
use crate::ui::context::Context;

#[component]
pub(crate) fn Act(
    /// What it says.
    #[prop(into)]
    words: String,
    /// What it does.
    msg: LibraryMsg,
    /// What it is about, for a screen reader.
    #[prop(optional)]
    about: Option<String>,
    #[prop(optional)] id: Option<&'static str>,
    #[prop(default = true)] is_plain: bool,
) -> impl IntoView {
    let context = Context::get();
    let label = about.map(|about| [&words, ": ", &about].concat());
    view! {
        <button
            type="button"
            class=is_plain.then_some("plain small")
            id=id
            aria-label=label
            on:click=move |_| context.send(msg.clone())
        >
            {words}
        </button>
    }
}
