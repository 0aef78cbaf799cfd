//! What stands above the view: messages, and the banner while the work is not safe.

use leptos::prelude::*;

use crate::core::app::{Export, Later, Model, Msg};
use crate::core::text::frame;
use crate::core::view_model::frame::{Banner, banner};
use crate::core::view_model::notice::NoticeView;
use crate::ui::context::Context;
use crate::ui::dom::{El, button, el, part};

/// A message above the view, with what can be done about it.
pub fn message_above(state: fn(&Model) -> Option<NoticeView>) -> AnyView {
    let context = Context::get();
    let state = context.memo(state);
    part(move || state.get().map(|notice| message(context, notice)))
}

fn message(context: Context, notice: NoticeView) -> El {
    let class = match notice.error {
        Some(_) => "note notice row err",
        None => "note notice row",
    };
    let undo = notice
        .undo
        .map(|back| button(frame::UNDO, move || context.send(back.msg())).set("data-act", "undo"));
    let retry = notice
        .retry
        .then(|| button(frame::RETRY, move || context.send(Msg::Retry)).set("data-act", "retry"));
    let dismiss = notice.dismiss.map(|close| {
        button(frame::DISMISS, move || context.send(close.msg()))
            .class("plain")
            .set("data-act", "dismiss")
    });
    el("div")
        .class(class)
        .set("id", notice.id)
        .set("tabindex", "-1")
        .maybe("data-error", notice.error)
        .child(el("p").child(notice.text))
        .child(
            el("div")
                .class("row")
                .child(undo)
                .child(retry)
                .child(dismiss),
        )
}

/// The banner that stays while the work is not safe.
pub fn banner_above() -> AnyView {
    let context = Context::get();
    let state = context.memo(banner);
    part(move || state.get().map(|banner| warning(context, &banner)))
}

fn warning(context: Context, banner: &Banner) -> El {
    let download = button(frame::DOWNLOAD, move || {
        context.send(Later::Export(Export::Backup));
    });
    el("div")
        .class("banner err")
        .set("role", "group")
        .set("aria-label", banner.lead)
        .maybe("data-save", banner.save)
        .child(
            el("p")
                .child(el("b").child(banner.lead))
                .child(" ")
                .child(banner.text),
        )
        .child(el("p").child(download.set("data-export", "json")))
}
