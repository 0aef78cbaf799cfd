//! Where a visit begins.

use leptos::prelude::*;

/// Where a visit begins.
#[component]
pub fn Home() -> impl IntoView {
    view! { <h1 tabindex="-1">"Where does your package repository stand?"</h1> }
}
