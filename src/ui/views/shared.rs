//! The link or file being read.

use leptos::prelude::*;

use super::differences::differences;
use super::scorecard::to_read;
use crate::core::app::Later;
use crate::core::fragment::Route;
use crate::core::text::{errors, example as words};
use crate::core::view_model::shared::{Banner, shared as state};
use crate::ui::context::Context;
use crate::ui::dom::{El, acting, button, el, group, part};

/// The link or file being read.
pub fn shared() -> AnyView {
    let context = Context::get();
    let page = context.memo(state);
    let sheet = part(move || match page.get() {
        Some(page) => {
            let mut parts = vec![banner(page.banner, context)];
            parts.extend(to_read(page.sheet, None));
            parts
        }
        None => vec![nothing()],
    });
    group([sheet, differences(context)])
}

fn banner(banner: Banner, context: Context) -> El {
    let proposal = banner
        .proposal
        .map(|text| el("p").class("small").child(text));
    let about = el("div")
        .child(el("b").child(banner.reading))
        .child(el("p").class("small").child(banner.untouched))
        .child(proposal);
    let save = acting("save-copy", words::SAVE_COPY, context, Later::SaveCopy);
    let replace = banner
        .can_replace
        .then(|| acting("replace", words::REPLACE, context, Later::Replace));
    let dismiss = acting("dismiss", words::DISMISS, context, Later::Dismiss);
    let save = match banner.differences {
        Some(_) => save,
        None => save.class("main"),
    };
    let differences = banner.differences.map(|words| {
        button("", move || context.send(Later::ToDifferences))
            .set("data-act", "differences")
            .child(words)
    });
    let row = el("div")
        .class("row")
        .child(differences)
        .child(save)
        .child(replace)
        .child(dismiss);
    el("div")
        .class("banner")
        .set("role", "region")
        .set("aria-label", banner.label)
        .set("data-save", "readonly")
        .child(about)
        .child(row)
}

fn nothing() -> El {
    let home = el("a").set("href", Route::Home.href()).child(errors::HOME);
    el("div")
        .class("head")
        .child(el("h1").set("tabindex", "-1").child(words::NOTHING))
        .child(el("p").class("lead").child(words::NOTHING_NEXT))
        .child(el("p").child(home))
}
