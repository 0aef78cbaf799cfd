//! A button with a name for programs, and the message it sends.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::ui::context::Context;

/// A button with its `data-act`, its words, and the message it sends.
#[component]
pub fn Act(
    /// What it does, for programs.
    act: &'static str,
    /// What it says.
    words: &'static str,
    /// What it sends.
    #[prop(into)]
    msg: Msg,
    /// Its class, if it has one.
    #[prop(optional_no_strip)]
    class: Option<&'static str>,
    /// The id of what describes it.
    #[prop(optional)]
    described_by: Option<&'static str>,
) -> impl IntoView {
    let context = Context::get();
    view! {
        <button
            type="button"
            class=class
            data-act=act
            aria-describedby=described_by
            on:click=move |_| context.send(msg.clone())
        >
            {words}
        </button>
    }
}
