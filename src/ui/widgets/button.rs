//! A button that sends a message.

use leptos::prelude::*;

use crate::core::app::Msg;
use crate::ui::context::Context;

/// A button with its class, its `data-act`, its words, and what it sends.
pub fn button(
    class: &'static str,
    act: &'static str,
    label: &'static str,
    context: Context,
    msg: Msg,
) -> AnyView {
    view! {
        <button type="button" class=class data-act=act on:click=move |_| context.send(msg.clone())>
            {label}
        </button>
    }
    .into_any()
}
