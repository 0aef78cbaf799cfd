//! Links that leave the page.

use leptos::prelude::*;

use crate::core::view_model::external::Link;

/// A link whose real host is visible, or its words where the address is no
/// web address.
pub fn external(link: Link) -> AnyView {
    let Some(href) = link.href else {
        return link.words.into_any();
    };
    let host = link
        .host
        .map(|host| view! { " " <span class="tiny">"(" {host} ")"</span> });
    view! {
        <a href=href target="_blank" rel="noopener noreferrer nofollow ugc">{link.words}</a>
        {host}
    }
    .into_any()
}
