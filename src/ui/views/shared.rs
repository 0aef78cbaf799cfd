//! The link or file being read.

use leptos::prelude::*;

/// The link or file being read.
#[component]
pub fn Shared() -> impl IntoView {
    view! { <h1 tabindex="-1">"Shared assessment"</h1> }
}
