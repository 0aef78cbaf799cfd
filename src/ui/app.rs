//! The frame of every view, and the choice of the view.

use leptos::prelude::*;

/// The whole app. [`Context`](super::context::Context) must have been provided.
#[component]
pub fn App() -> impl IntoView {
    view! { <main id="main"></main> }
}
