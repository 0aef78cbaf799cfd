//! A button that does something on this page.

use super::{El, el};
use crate::core::app::Msg;
use crate::ui::context::Context;

/// A button with these words.
pub fn button(words: &'static str, press: impl Fn() + Send + Sync + 'static) -> El {
    el("button")
        .set("type", "button")
        .on("click", move |_| press())
        .child(words)
}

/// A button with its `data-act`, its words, and the message it sends.
pub fn acting(act: &'static str, words: &'static str, context: Context, msg: impl Into<Msg>) -> El {
    let msg = msg.into();
    button(words, move || context.send(msg.clone())).set("data-act", act)
}
