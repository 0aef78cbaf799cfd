//! A disclosure that is drawn when it is opened.

use leptos::prelude::*;

/// A disclosure; its children are drawn once it was opened.
#[component]
pub(crate) fn Disclosure(
    summary: AnyView,
    /// Id of the summary, where something leads to it.
    #[prop(optional)]
    id: Option<String>,
    children: ChildrenFn,
) -> impl IntoView {
    let opened = RwSignal::new(false);
    let toggle = move |_| {
        if !opened.get_untracked() {
            opened.set(true);
        }
    };
    view! {
        <details on:toggle=toggle>
            <summary id=id>{summary}</summary>
            {move || opened.get().then(|| children())}
        </details>
    }
}
