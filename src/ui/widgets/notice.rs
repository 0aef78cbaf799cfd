//! What stands above the view: a message, and the banner while the work is not safe.

use leptos::prelude::*;

use crate::core::app::{Export, Msg};
use crate::core::text::frame;
use crate::core::view_model::frame::{banner, notice};
use crate::ui::context::Context;

/// The message above the view, with a way back from a change.
#[component]
pub fn Notice() -> impl IntoView {
    let context = Context::get();
    let state = context.memo(notice);
    move || {
        state.get().map(|notice| {
            let class = match notice.error {
                Some(_) => "note notice row err",
                None => "note notice row",
            };
            let undo = notice.undo.then(|| {
                view! {
                    <button type="button" data-act="undo" on:click=move |_| context.send(Msg::Undo)>
                        {frame::UNDO}
                    </button>
                }
            });
            view! {
                <div class=class data-error=notice.error>
                    <p>{notice.text}</p>
                    <div class="row">
                        {undo}
                        <button type="button" class="plain" data-act="dismiss"
                            on:click=move |_| context.send(Msg::Dismiss)>
                            {frame::DISMISS}
                        </button>
                    </div>
                </div>
            }
            .into_any()
        })
    }
}

/// The banner that stays while the work is not safe.
#[component]
pub fn Banner() -> impl IntoView {
    let context = Context::get();
    let state = context.memo(banner);
    move || {
        state.get().map(|banner| {
            view! {
                <div class="banner err" role="group" aria-label=banner.lead data-save=banner.save>
                    <p><b>{banner.lead}</b> " " {banner.text}</p>
                    <p>
                        <button type="button" data-export="json"
                            on:click=move |_| context.send(Msg::Export(Export::Json))>
                            {frame::DOWNLOAD}
                        </button>
                    </p>
                </div>
            }
            .into_any()
        })
    }
}
