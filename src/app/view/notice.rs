//! What stands above the view: messages, and the banner while the work is not safe.

use leptos::prelude::*;

use crate::app::model::Model;
use crate::app::msg::LazyMsg;
use crate::app::view_model::frame::{Banner as BannerView, banner};
use crate::app::view_model::notice::NoticeView;
use crate::app::words::frame;
use crate::features::share::state::ShareMsg;
use crate::formats::export::{Button, Export};
use crate::ui::context::Context;

/// A constant, so that the first part does not come to load what writes the file.
const BACKUP: Button = Export::Backup.button();

/// A message above the view, with what can be done about it.
#[component]
pub fn MessageAbove(
    /// What is to be said, if anything.
    state: fn(&Model) -> Option<NoticeView>,
) -> impl IntoView {
    let state = Context::get().memo(state);
    move || state.get().map(|notice| view! { <Message notice /> })
}

#[component]
fn Message(notice: NoticeView) -> impl IntoView {
    let context = Context::get();
    let class = match notice.error {
        Some(_) => "note notice row err",
        None => "note notice row",
    };
    let undo = notice.undo.map(|back| {
        view! {
            <button type="button" data-act="undo" on:click=move |_| context.send(back.msg())>
                {frame::UNDO}
            </button>
        }
    });
    let retry = notice.retry.then(|| {
        view! {
            <button type="button" data-act="retry" on:click=move |_| context.send(LazyMsg::Retry)>
                {frame::RETRY}
            </button>
        }
    });
    let dismiss = notice.dismiss.map(|close| {
        view! {
            <button
                type="button"
                class="plain"
                data-act="dismiss"
                on:click=move |_| context.send(close.msg())
            >
                {frame::DISMISS}
            </button>
        }
    });
    view! {
        <div class=class id=notice.id tabindex="-1" data-error=notice.error>
            <p>{notice.text}</p>
            <div class="row">{undo} {retry} {dismiss}</div>
        </div>
    }
}

/// The banner that stays while the work is not safe.
#[component]
pub fn BannerAbove() -> impl IntoView {
    let state = Context::get().memo(banner);
    move || state.get().map(|banner| view! { <Banner banner /> })
}

#[component]
fn Banner(banner: BannerView) -> impl IntoView {
    let context = Context::get();
    view! {
        <div class="banner err" role="group" aria-label=banner.lead data-save=banner.save>
            <p>
                <b>{banner.lead}</b>
                " "
                {banner.text}
            </p>
            <p>
                <button
                    type="button"
                    data-export=BACKUP.0
                    on:click=move |_| context.send(ShareMsg::Export(Export::Backup))
                >
                    {frame::DOWNLOAD}
                </button>
            </p>
        </div>
    }
}
