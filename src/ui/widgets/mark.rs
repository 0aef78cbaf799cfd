//! The mark of a status. Its word always stands beside it.

use crate::ui::dom::{El, el};

/// A mark that follows an answer; the value is that of `data-s`.
pub fn mark(status: impl Fn() -> &'static str + Send + Sync + 'static) -> El {
    bare().live("data-s", move || Some(status().to_owned()))
}

/// A mark that stays as it is.
pub fn still(status: &'static str) -> El {
    bare().set("data-s", status)
}

fn bare() -> El {
    el("i").class("mk").set("aria-hidden", "true")
}
