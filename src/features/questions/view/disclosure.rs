//! A disclosure whose content is a view of a lazy part of the program.

use leptos::prelude::*;

use crate::app::feature::LazyPart;
use crate::app::msg::LazyMsg;
use crate::app::remote::Remote;
use crate::app::words::frame;
use crate::ui::context::Context;
use crate::ui::lazy::{LazyView, draw};

/// A disclosure; the children are its summary. Its content is drawn once it was opened: most are never opened.
#[component]
pub(crate) fn Disclosure(of: LazyView, children: Children) -> impl IntoView {
    let context = Context::get();
    let opened = RwSignal::new(false);
    let part = of.feature().part();
    let toggle = move |_| {
        if !opened.get_untracked() {
            opened.set(true);
            if let Some(part) = part {
                context.send(LazyMsg::Prefetch(part));
            }
        }
    };
    view! {
        <details on:toggle=toggle>
            <summary>{children()}</summary>
            {move || {
                let of = of.clone();
                opened.get().then(|| part.map(|part| view! { <Content of part /> }))
            }}
        </details>
    }
}

#[component]
fn Content(of: LazyView, part: LazyPart) -> impl IntoView {
    let context = Context::get();
    let state = context.memo(move |model| model.lazy.state(part).clone());
    move || {
        match state.get() {
        Remote::Idle | Remote::Loading => {
            Some(view! { <p class="sub">{frame::LOADING}</p> }.into_any())
        }
        Remote::Failed => Some(
            view! {
                <div>
                    <p>{frame::PIECE_NOT_LOADED}</p>
                    <p>
                        <button type="button" on:click=move |_| context.send(LazyMsg::Prefetch(part))>
                            {frame::RETRY}
                        </button>
                    </p>
                </div>
            }
            .into_any(),
        ),
        Remote::Here(()) => draw(of.clone()),
    }
    }
}
