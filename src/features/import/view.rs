//! Several links in a text.

use leptos::prelude::*;

use crate::features::import::state::ImportMsg;
use crate::features::import::update::LINKS;
use crate::features::import::view_model::{FoundLinks, links};
use crate::features::import::words;
use crate::ui::context::Context;
use crate::ui::lazy::LazyView;
use crate::ui::widgets::button::{Act, sends};
use crate::ui::widgets::when_loaded::WhenLoaded;

/// Asks which of several links shall be opened; nothing where there are none.
#[component]
pub(crate) fn Links() -> impl IntoView {
    let found = Context::get().memo(links);
    move || found.get().map(|found| view! { <LinkChooser found /> })
}

#[component]
fn LinkChooser(found: FoundLinks) -> impl IntoView {
    let context = Context::get();
    let links = found.links.into_iter().enumerate().map(|(place, link)| {
        view! {
            <li class="row">
                <button
                    type="button"
                    data-act="choose-link"
                    on:click=move |_| context.send(ImportMsg::Choose(place))
                >
                    {words::OPEN}
                    {link.name}
                </button>
                <span class="sub small">{link.detail}</span>
            </li>
        }
    });
    view! {
        <section aria-labelledby=LINKS>
            <h2 id=LINKS tabindex="-1">
                {found.heading}
            </h2>
            <p class="sub">{words::SEVERAL_NEXT}</p>
            <ul class="plainlist">{links.collect_view()}</ul>
            <WhenLoaded of=LazyView::SideBySide />
            <p>
                <Act act="cancel" words=words::CANCEL msg=sends(|| ImportMsg::Cancel) />
            </p>
        </section>
    }
}
