//! What this is and how to use it.

use leptos::prelude::*;

/// What this is and how to use it.
#[component]
pub fn Help() -> impl IntoView {
    view! { <h1 tabindex="-1">"Help"</h1> }
}
