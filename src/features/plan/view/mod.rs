//! What is left, in which order, and where it leads.

pub mod disclosure;
pub mod fields;
pub mod next;
pub mod own_words;
pub mod several;
pub mod step;
pub mod threats;
pub mod track;
pub mod what_if;

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::routes::Route;
use crate::domain::catalogue::TrackId;
use crate::features::compare::state::CompareMsg;
use crate::features::plan::state::PlanMsg;
use crate::features::plan::update::STEPS_ID;
use crate::features::plan::view::next::Next;
use crate::features::plan::view::own_words::OwnWords;
use crate::features::plan::view::several::Several;
use crate::features::plan::view::step::Step;
use crate::features::plan::view::threats::Threats;
use crate::features::plan::view::track::Track;
use crate::features::plan::view::what_if::WhatIf;
use crate::features::plan::{view_model, words};
use crate::features::share::state::ShareMsg;
use crate::features::share::{view_model as share_model, words as share};
use crate::formats::export::{Button, Export};
use crate::ui::context::Context;
use crate::ui::lazy::LazyView;
use crate::ui::widgets::heading::Heading;
use crate::ui::widgets::when_loaded::WhenLoaded;
pub use several::Selection;
pub use step::Inside;
pub use threats::ByAttack;

/// Constants, so that the plan does not come to load what writes the files.
const TABLE: Button = Export::Plan.button();
const CALENDAR: Button = Export::Calendar.button();

/// What is left, in which order, and where it leads.
#[component]
pub fn Plan() -> impl IntoView {
    view! {
        <Heading title=words::TITLE lead=words::LEAD>
            <Empty />
        </Heading>
        <Next />
        <Tracks />
        <Steps />
        <WhatIf />
        <OwnWords />
        <Threats />
        <WhenLoaded of=LazyView::Handoff />
        <Downloads />
    }
}

#[component]
fn Empty() -> impl IntoView {
    let empty = Context::get().memo(share_model::empty);
    move || {
        empty.get().map(|href| {
            view! {
                <p class="note">
                    <a href=href>{share::EMPTY_NEXT}</a>
                </p>
            }
        })
    }
}

#[component]
fn Tracks() -> impl IntoView {
    let least = Context::get().memo(view_model::least);
    let tracks = TrackId::ALL.map(|track| view! { <Track track /> });
    let context = Context::get();
    view! {
        <div>
            <div class="facts">{tracks}</div>
            <p class="blk">{move || least.get().unwrap_or_default()}</p>
            <p class="small sub">{words::SIZES}</p>
            <p>
                // The link then finds it chosen.
                <a
                    href=Route::Compare.href()
                    on:click=move |_| context.send(CompareMsg::Latest)
                >
                    {words::PROGRESS}
                </a>
            </p>
        </div>
    }
}

/// Each step is drawn once and stays, wherever it moves, with what was opened in it.
#[component]
fn Steps() -> impl IntoView {
    let steps = Context::get().memo(view_model::steps);
    let none = Memo::new(move |_| steps.with(|steps| steps.order.is_empty()));
    let none_settled = Memo::new(move |_| steps.with(|steps| steps.settled.is_empty()));
    let order = move || {
        if none.get() {
            return Either::Left(view! { <p>{words::NO_STEPS}</p> });
        }
        Either::Right(view! {
            <ol class="plainlist">
                <For
                    each=move || steps.with(|steps| steps.order.clone())
                    key=|id| id.get().slug
                    let:id
                >
                    <Step id />
                </For>
            </ol>
        })
    };
    let settled = move || {
        (!none_settled.get()).then(|| {
            view! {
                <h3>{words::SETTLED}</h3>
                <ul class="plainlist">
                    <For
                        each=move || steps.with(|steps| steps.settled.clone())
                        key=|id| id.get().slug
                        let:id
                    >
                        <Step id />
                    </For>
                </ul>
            }
        })
    };
    view! {
        <section>
            <h2 id=STEPS_ID tabindex="-1">
                {words::STEPS}
            </h2>
            <p class="small sub">{words::STEPS_MORE}</p>
            <Unsorted />
            <Several />
            {order}
            {settled}
        </section>
    }
}

#[component]
fn Unsorted() -> impl IntoView {
    let context = Context::get();
    let is_due = context.memo(view_model::is_unsorted);
    move || {
        is_due.get().then(|| {
            view! {
                <div class="note row">
                    <p>{words::UNSORTED}</p>
                    <button type="button" on:click=move |_| context.send(PlanMsg::Sort)>
                        {words::SORT}
                    </button>
                </div>
            }
        })
    }
}

#[component]
fn Downloads() -> impl IntoView {
    let context = Context::get();
    let offers = context.memo(view_model::offers);
    view! {
        <section class="no-print" hidden=move || !offers.get().0>
            <h2>{words::DOWNLOAD}</h2>
            <p class="small sub">{words::DOWNLOAD_MORE}</p>
            <div class="row">
                <button
                    type="button"
                    data-export=TABLE.0
                    hidden=move || !offers.get().0
                    on:click=move |_| context.send(ShareMsg::Export(Export::Plan))
                >
                    {TABLE.1}
                </button>
                <button
                    type="button"
                    data-export=CALENDAR.0
                    hidden=move || !offers.get().1
                    on:click=move |_| context.send(ShareMsg::Export(Export::Calendar))
                >
                    {CALENDAR.1}
                </button>
            </div>
        </section>
    }
}
