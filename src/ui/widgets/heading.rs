//! The head of a view.

use crate::ui::dom::{El, el};

/// Title and lead. The title can take focus after navigation.
pub fn heading(title: &'static str, lead: &'static str) -> El {
    el("div")
        .class("head")
        .child(el("h1").set("tabindex", "-1").child(title))
        .child(el("p").class("lead").child(lead))
}
