//! An example to look at.

use leptos::prelude::*;

/// An example to look at.
#[component]
pub fn ExampleView() -> impl IntoView {
    view! { <h1 tabindex="-1">"Example"</h1> }
}
