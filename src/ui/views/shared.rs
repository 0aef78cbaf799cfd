//! The link or file being read.

use leptos::prelude::*;

use super::scorecard::to_read;
use crate::core::app::Msg;
use crate::core::fragment::Route;
use crate::core::text::{errors, example as words};
use crate::core::view_model::shared::{Banner, shared};
use crate::ui::context::Context;
use crate::ui::widgets::button::button;
use crate::ui::widgets::element::el;

/// The link or file being read.
#[component]
pub fn Shared() -> impl IntoView {
    let context = Context::get();
    let page = context.memo(shared);
    move || match page.get() {
        Some(page) => {
            let parts = vec![
                banner(page.banner, context),
                to_read(page.sheet, Vec::new()),
            ];
            parts.into_any()
        }
        None => nothing(),
    }
}

fn banner(banner: Banner, context: Context) -> AnyView {
    let proposal = banner
        .proposal
        .map(|text| el("p").class("small").text(text));
    let about = el("div")
        .child(el("b").text(banner.reading))
        .child(el("p").class("small").text(banner.untouched))
        .children(proposal)
        .draw();
    let mut buttons = vec![button(
        "main",
        "save-copy",
        words::SAVE_COPY,
        context,
        Msg::SaveCopy,
    )];
    if banner.can_replace {
        buttons.push(button("", "replace", words::REPLACE, context, Msg::Replace));
    }
    buttons.push(button("", "dismiss", words::DISMISS, context, Msg::Dismiss));
    view! {
        <div class="banner" role="region" aria-label=banner.label data-save="readonly">
            {about}
            <div class="row">{buttons}</div>
        </div>
    }
    .into_any()
}

fn nothing() -> AnyView {
    let home = el("a").attr("href", Route::Home.href()).text(errors::HOME);
    el("div")
        .class("head")
        .child(el("h1").attr("tabindex", "-1").text(words::NOTHING))
        .child(el("p").class("lead").text(words::NOTHING_NEXT))
        .child(el("p").child(home))
        .draw()
}
