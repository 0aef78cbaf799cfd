//! The link.

use leptos::prelude::*;

use crate::features::share::view_model::Link as LinkView;
use crate::features::share::{view_model, words};
use crate::ui::context::Context;

/// One button makes the link and then copies it, so that focus stays on it.
#[component]
pub(crate) fn Link() -> impl IntoView {
    let context = Context::get();
    let made = context.memo(view_model::link);
    let step = context.memo(view_model::step);
    view! {
        <section>
            <h2>{words::LINK}</h2>
            <p class="small sub">{words::GATEWAYS}</p>
            <div class="row">
                <button
                    type="button"
                    class="main"
                    data-act=move || step.with(|step| step.act)
                    on:click=move |_| context.send(step.get().msg)
                >
                    {move || step.with(|step| step.label)}
                </button>
                <p class="small sub">{move || step.with(|step| step.after)}</p>
            </div>
            // Below the button, which would move away from under the finger otherwise.
            {move || made.get().map(|link| view! { <Made link /> })}
        </section>
    }
}

#[component]
fn Made(link: LinkView) -> impl IntoView {
    view! {
        <div class="field">
            <label for="share-link">{words::ADDRESS}</label>
            <input id="share-link" class="link" data-link="" readonly value=link.address />
        </div>
        <p class="small sub">{link.length}</p>
        <p class="small sub">{link.state}</p>
    }
}
