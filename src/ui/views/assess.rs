//! One track: its criteria and how it stands.

use leptos::prelude::*;

/// One track: its criteria and how it stands.
#[component]
pub fn Assess() -> impl IntoView {
    view! { <h1 tabindex="-1">"Assess"</h1> }
}
