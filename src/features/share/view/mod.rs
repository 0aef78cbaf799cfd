//! What leaves, and how.

mod choices;
mod files;
mod link;
mod preview;

use leptos::prelude::*;

use crate::app::model::Model;
use crate::features::share::state::{Audience, ShareMsg};
use crate::features::share::view::choices::Choices;
use crate::features::share::view::files::Files;
use crate::features::share::view::link::Link;
use crate::features::share::view::preview::Preview;
use crate::features::share::{view_model, words};
use crate::ui::context::Context;
use crate::ui::lazy::LazyView;
use crate::ui::widgets::when_loaded::WhenLoaded;

/// What leaves, and how.
#[component]
pub fn Share() -> impl IntoView {
    let leaves = Context::get().memo(view_model::preview);
    let audiences = view_model::AUDIENCES.map(|audience| view! { <ForWhom audience /> });
    view! {
        <div class="head">
            <h1 tabindex="-1">{words::TITLE}</h1>
            <p class="lead">{words::LEAD}</p>
            <Empty />
            <Note of=view_model::nameless words=words::NAMELESS link=words::NAME_IT />
            <Note of=view_model::unanswered words=words::UNANSWERED link=words::CHECK_FIRST />
            <Note of=view_model::contradicting words=words::CONTRADICTING link=words::CHECK_FIRST />
            <Note of=view_model::unsigned words=words::UNSIGNED link=words::SIGN />
        </div>
        <section>
            <fieldset>
                <legend>
                    <h2>{words::WHO}</h2>
                </legend>
                <div class="pick">{audiences}</div>
            </fieldset>
        </section>
        <SuggestedBy />
        // Whoever knows what they want need not go past what it is made of.
        <Link />
        <Files />
        <div class="two">
            <section class="side">
                <h2>{words::CHOOSE}</h2>
                <Choices />
            </section>
            <section>
                <h2>{words::LEAVES}</h2>
                <p class="small sub">{words::READERS}</p>
                <div class="out">{move || view! { <Preview preview=leaves.get() /> }}</div>
            </section>
        </div>
    }
}

/// Who suggests the answers; asked for only where that leaves.
#[component]
fn SuggestedBy() -> impl IntoView {
    let is_proposal = Context::get().memo(|model| model.share.choice.proposal);
    view! {
        <section hidden=move || !is_proposal.get()>
            <WhenLoaded of=LazyView::SuggestedBy />
        </section>
    }
}

#[component]
fn Empty() -> impl IntoView {
    let empty = Context::get().memo(view_model::empty);
    move || {
        empty.get().map(|href| {
            view! {
                <div class="note">
                    <p>{words::EMPTY}</p>
                    <p>
                        <a href=href>{words::EMPTY_NEXT}</a>
                    </p>
                </div>
            }
        })
    }
}

/// What is better done before sharing, while there is where to do it.
#[component]
fn Note(
    of: fn(&Model) -> Option<String>,
    words: &'static str,
    link: &'static str,
) -> impl IntoView {
    let href = Context::get().memo(of);
    move || {
        href.get().map(|href| {
            view! {
                <p class="note">
                    {words}
                    " "
                    <a href=href>{link}</a>
                </p>
            }
        })
    }
}

#[component]
fn ForWhom(audience: Audience) -> impl IntoView {
    let context = Context::get();
    let chosen = context.memo(move |model| model.share.audience == audience);
    let (name, gets) = words::audience(audience);
    view! {
        <label class="opt">
            <input
                type="radio"
                name="for"
                value=words::audience_slug(audience)
                prop:checked=move || chosen.get()
                on:change=move |_| context.send(ShareMsg::Audience(audience))
            />
            <span>
                <b>{name}</b>
                <span class="small sub">{gets}</span>
            </span>
        </label>
    }
}
