//! Links that leave the page.

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::external::Link;

/// A link whose real host is visible, or its words where the address is no
/// web address.
#[component]
pub fn External(
    /// What it says, and where it leads.
    link: Link,
) -> impl IntoView {
    let Some(href) = link.href else {
        return Either::Left(link.words);
    };
    let host = link.host.map(|host| {
        let host = ["(", &host, ")"].concat();
        (" ", view! { <span class="tiny">{host}</span> })
    });
    Either::Right(view! {
        <Outside href words=link.words />
        {host}
    })
}

/// A link to another site.
#[component]
pub fn Outside(
    /// Its address.
    href: String,
    /// What it says.
    words: String,
) -> impl IntoView {
    view! {
        <a href=href target="_blank" rel="noopener noreferrer nofollow ugc">
            {words}
        </a>
    }
}
