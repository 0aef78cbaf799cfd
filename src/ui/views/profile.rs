//! What the repository does, and which tracks apply.

use leptos::prelude::*;

/// What the repository does, and which tracks apply.
#[component]
pub fn Profile() -> impl IntoView {
    view! { <h1 tabindex="-1">"Profile"</h1> }
}
