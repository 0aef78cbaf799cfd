//! A button with a name for programs, and the message it sends.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::ui::context::Context;

/// What a button sends, made when it is pressed: a copy of any message would be code for all of them.
pub type Sends = Box<dyn Fn() -> Msg + Send + Sync>;

/// What a button sends.
pub fn sends<M: Into<Msg>>(make: impl Fn() -> M + Send + Sync + 'static) -> Sends {
    Box::new(move || make().into())
}

/// A button with its `data-act`, its words, and the message it sends.
#[component]
pub fn Act(
    /// What it does, for programs.
    act: &'static str,
    /// What it says.
    words: &'static str,
    /// What it sends.
    msg: Sends,
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
            on:click=move |_| context.send(msg())
        >
            {words}
        </button>
    }
}
