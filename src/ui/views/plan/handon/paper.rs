//! A text that is handed on, word for word, and what can be done with it.

use crate::core::app::{Handing, Later, Paper};
use crate::core::text::handon as words;
use crate::core::view_model::handon::after;
use crate::ui::context::Context;
use crate::ui::dom::{El, acting, el, live};

/// The text, to be read and selected.
pub(super) fn text(id: String, label: &'static str, text: String) -> [El; 2] {
    let area = el("textarea")
        .set("id", id.clone())
        .bare("readonly")
        .set("rows", "14")
        .child(text);
    let label = el("label").class("lbl").set("for", id).child(label);
    [el("p").child(label), area]
}

/// Copying and downloading it.
pub(super) fn buttons(paper: Paper, context: Context) -> El {
    let after = context.memo(move |model| after(model, paper));
    let copy = Later::HandOn(Handing::Copy(paper));
    let download = Later::HandOn(Handing::Download(paper));
    el("div")
        .class("row")
        .child(acting("copy", words::COPY, context, copy))
        .child(acting("download", words::DOWNLOAD, context, download))
        .child(el("p").class("small sub").child(live(move || after.get())))
}
