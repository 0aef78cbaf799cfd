//! The mark of a status. Its word always stands beside it.

use leptos::prelude::*;

/// A mark that follows an answer; the value is that of `data-s`.
#[component]
pub fn Mark(
    /// The value of `data-s`.
    status: Signal<&'static str>,
) -> impl IntoView {
    view! { <i class="mk" data-s=move || status.get() aria-hidden="true"></i> }
}

/// A mark that stays as it is.
pub fn still(status: &'static str) -> impl IntoView {
    view! { <i class="mk" data-s=status aria-hidden="true"></i> }
}
