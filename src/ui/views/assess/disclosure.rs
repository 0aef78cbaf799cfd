//! A disclosure whose content is drawn by the second part of the program.

use leptos::prelude::*;

use crate::core::app::Msg;
use crate::core::remote::Remote;
use crate::core::text::frame;
use crate::ui::context::Context;
use crate::ui::later::{Piece, draw};

/// A disclosure; the children are its summary. Its content is drawn once it was opened: most are never opened.
#[component]
pub(super) fn Disclosure(piece: Piece<'static>, children: Children) -> impl IntoView {
    let context = Context::get();
    let opened = RwSignal::new(false);
    let toggle = move |_| {
        if !opened.get_untracked() {
            opened.set(true);
            context.send(Msg::Prepare);
        }
    };
    view! {
        <details on:toggle=toggle>
            <summary>{children()}</summary>
            {move || opened.get().then(|| view! { <Content piece /> })}
        </details>
    }
}

#[component]
fn Content(piece: Piece<'static>) -> impl IntoView {
    let context = Context::get();
    let state = context.memo(|model| model.later.clone());
    move || match state.get() {
        Remote::Idle | Remote::Loading => {
            Some(view! { <p class="sub">{frame::LOADING}</p> }.into_any())
        }
        Remote::Failed => Some(
            view! {
                <div>
                    <p>{frame::PIECE_NOT_LOADED}</p>
                    <p>
                        <button type="button" on:click=move |_| context.send(Msg::Prepare)>
                            {frame::RETRY}
                        </button>
                    </p>
                </div>
            }
            .into_any(),
        ),
        Remote::Here(_) => draw(piece),
    }
}
