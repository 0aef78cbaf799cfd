//! What leaves, and how.

use leptos::prelude::*;

/// What leaves, and how.
#[component]
pub fn ShareView() -> impl IntoView {
    view! { <h1 tabindex="-1">"Share"</h1> }
}
