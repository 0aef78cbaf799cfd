//! The mark of a status. Its word always stands beside it.

use leptos::prelude::*;

/// A mark that follows an answer; the value is that of `data-s`.
#[component]
pub fn Mark(
    /// The status, as `data-s` has it.
    status: impl Fn() -> &'static str + Send + Sync + 'static,
) -> impl IntoView {
    view! { <i class="mk" aria-hidden="true" data-s=status></i> }
}

/// A mark that stays as it is.
#[component]
pub fn Still(
    /// The status, as `data-s` has it.
    status: &'static str,
) -> impl IntoView {
    view! { <i class="mk" aria-hidden="true" data-s=status></i> }
}
