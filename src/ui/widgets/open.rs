//! Opening a link or a file. Files are read by the shell, wherever they come from.

use leptos::prelude::*;

use crate::core::app::Later;
use crate::core::text::home as text;
use crate::ui::context::Context;
use crate::ui::dom::{El, el};

/// Opening a link or a file.
pub fn open() -> El {
    let context = Context::get();
    let link = StoredValue::new(String::new());
    let open = move || {
        let pasted = link.get_value();
        if !pasted.trim().is_empty() {
            context.send(Later::PasteLink(pasted));
        }
    };
    let input = el("input")
        .set("id", "link")
        .set("type", "url")
        .bare("data-link")
        .set("autocomplete", "off")
        .on("input", move |event| {
            link.set_value(event_target_value(&event));
        })
        .on("change", move |_| open());
    let file = el("input")
        .set("id", "file")
        .set("type", "file")
        .bare("data-import")
        .set("accept", ".json,.html,application/json,text/html");
    let form = el("form")
        .bare("novalidate")
        .on("submit", move |event| {
            event.prevent_default();
            open();
        })
        .child(labelled("link", text::LINK, input))
        .child(el("p").child(el("button").set("type", "submit").child(text::OPEN_LINK)));
    section("h-open", text::OPEN_TITLE)
        .child(form)
        .child(labelled("file", text::FILE, file))
        .child(el("p").class("small sub").child(text::OPEN_TEXT))
}

fn labelled(id: &'static str, label: &'static str, control: El) -> El {
    let label = el("label").set("for", id).child(label);
    el("div").class("field").child(label).child(control)
}

/// A section of the side column with its heading.
pub fn section(id: &'static str, heading: &'static str) -> El {
    el("section")
        .class("minor")
        .set("aria-labelledby", id)
        .child(el("h2").set("id", id).child(heading))
}
