//! The link.

use crate::core::text::share as words;
use crate::core::view_model::share::{self as view_model, Step};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, live, part};

/// One button makes the link and then copies it, so that focus stays on it.
pub(super) fn link(context: Context) -> El {
    let made = context.memo(view_model::link);
    let step = context.memo(|model| Some(view_model::step(model)));
    let word = move |of: fn(&Step) -> &'static str| {
        step.with(|step| step.as_ref().map(of))
            .unwrap_or_default()
            .to_owned()
    };
    let field = part(move || {
        made.get().map(|link| {
            let input = el("input")
                .set("id", "share-link")
                .class("link")
                .bare("data-link")
                .bare("readonly")
                .set("value", link.address);
            let label = el("label").set("for", "share-link").child(words::ADDRESS);
            [
                el("div").class("field").child(label).child(input),
                el("p").class("small sub").child(link.length),
                el("p").class("small sub").child(link.state),
            ]
        })
    });
    let act = el("button")
        .set("type", "button")
        .class("main")
        .live("data-act", move || Some(word(|step| step.act)))
        .on("click", move |_| {
            if let Some(step) = step.get() {
                context.send(step.msg);
            }
        })
        .child(live(move || word(|step| step.label)));
    let after = live(move || word(|step| step.after));
    let row = el("div")
        .class("row")
        .child(act)
        .child(el("p").class("small sub").child(after));
    el("section")
        .child(el("h2").child(words::LINK))
        .child(field)
        .child(row)
}
