//! Gaps handed to those who can help: what is picked, a proposal, issues.

pub mod choices;
pub mod document;
pub mod issues;
pub mod picks;
pub mod proposal;

use leptos::either::Either;
use leptos::prelude::*;

use crate::features::handoff::update::ISSUES_ID;
use crate::features::handoff::view_model::{any_gap, picked};
use crate::features::handoff::words;
use crate::features::plan::view::disclosure::Disclosure;
use crate::ui::context::Context;
pub use issues::ForTracker;
pub use picks::What;
pub use proposal::ForFunder;

#[component]
pub(crate) fn Handoff() -> impl IntoView {
    let any = Context::get().memo(any_gap);
    let body = move || {
        if any.get() {
            Either::Left(view! { <Offers /> })
        } else {
            Either::Right(view! { <p>{words::NO_GAPS}</p> })
        }
    };
    view! {
        <section class="no-print">
            <h2 id="handoff">{words::TITLE}</h2>
            {body}
        </section>
    }
}

#[component]
fn Offers() -> impl IntoView {
    let picked = Context::get().memo(picked);
    view! {
        <p class="small sub">{words::LEAD}</p>
        <p>{move || picked.get()}</p>
        <div class="more">
            <Disclosure summary=words::PICK.into_any()>
                <What />
            </Disclosure>
        </div>
        <div class="more">
            <Disclosure summary=words::PROPOSAL.into_any()>
                <ForFunder />
            </Disclosure>
        </div>
        <div class="more">
            <Disclosure summary=words::ISSUES.into_any() id=ISSUES_ID.to_owned()>
                <ForTracker />
            </Disclosure>
        </div>
    }
}

/// A choice of a few, with its options as children; `choose` gets the value of one.
#[component]
fn Choice(
    name: &'static str,
    label: &'static str,
    #[prop(into)] choose: Callback<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select id=name name=name on:change=move |event| choose.run(event_target_value(&event))>
                {children()}
            </select>
        </div>
    }
}
