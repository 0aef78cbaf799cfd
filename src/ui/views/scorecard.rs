//! How the tracks stand.

use leptos::prelude::*;

/// How the tracks stand.
#[component]
pub fn Scorecard() -> impl IntoView {
    view! { <h1 tabindex="-1">"Scorecard"</h1> }
}
