//! Why a link cannot be read.

use leptos::prelude::*;

/// Why a link cannot be read.
#[component]
pub fn LinkErrorView() -> impl IntoView {
    view! { <h1 tabindex="-1">"This link cannot be read"</h1> }
}
