//! The other assessments on this device, on the start page.

use leptos::prelude::*;

use crate::core::app::Later;
use crate::core::text::home as text;
use crate::core::view_model::home::{Other, others};
use crate::ui::context::Context;
use crate::ui::dom::{El, el, part};
use crate::ui::widgets::open::section;

/// The other assessments on this device; nothing where there is none.
pub(super) fn on_device() -> AnyView {
    let context = Context::get();
    let state = context.memo(others);
    part(move || list(context, state.get()))
}

fn list(context: Context, others: Vec<Other>) -> Option<El> {
    if others.is_empty() {
        return None;
    }
    let lines = others.into_iter().map(|other| {
        let open = el("button")
            .set("type", "button")
            .class("plain")
            .child(other.name)
            .on("click", move |_| {
                context.send(Later::OpenStored(other.id.clone()));
            });
        let detail = el("span").class("sub small").child(other.detail);
        el("li").class("row").child(open).child(detail)
    });
    Some(section("h-dev", text::ALSO).child(el("ul").class("plainlist").children(lines)))
}
