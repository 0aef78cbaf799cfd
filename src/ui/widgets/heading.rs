//! The head of a view.

use leptos::prelude::*;

/// Title and lead, and what else stands in the head. The title can take focus after navigation.
#[component]
pub fn Heading(
    /// The title.
    title: &'static str,
    /// What the view is for.
    lead: &'static str,
    /// What else stands below.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="head">
            <h1 tabindex="-1">{title}</h1>
            <p class="lead">{lead}</p>
            {children.map(|children| children())}
        </div>
    }
}
