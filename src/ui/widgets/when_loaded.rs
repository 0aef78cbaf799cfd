//! A view of a lazy part that appears as soon as the part is loaded.

use leptos::prelude::*;

use crate::ui::context::Context;
use crate::ui::lazy::{LazyView, draw};

/// The view; nothing before. For what is never needed before the first answer.
#[component]
pub fn WhenLoaded(
    /// What appears.
    of: LazyView,
) -> impl IntoView {
    let part = of.feature().part();
    let is_loaded = Context::get().memo(move |model| part.is_some_and(|part| model.lazy.has(part)));
    move || is_loaded.get().then(|| draw(of.clone())).flatten()
}
