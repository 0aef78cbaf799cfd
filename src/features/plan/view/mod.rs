//! What is left, in which order, and where it leads.

pub mod accepted;
pub mod cells;
pub mod disclosure;
pub mod fields;
pub mod forecast;
pub mod next;
pub mod own_words;
pub mod row;
pub mod selection;
pub mod step;
pub mod table;
pub mod threats;
pub mod track;

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::routes::Route;
use crate::domain::catalogue::TrackId;
use crate::features::compare::state::CompareMsg;
use crate::features::plan::go_to::TARGETS_ID;
use crate::features::plan::view::accepted::AcceptedRisks;
use crate::features::plan::view::forecast::Forecast;
use crate::features::plan::view::next::{LeadsOn, Next};
use crate::features::plan::view::own_words::OwnWords;
use crate::features::plan::view::table::AllSteps;
use crate::features::plan::view::threats::Threats;
use crate::features::plan::view::track::Track;
use crate::features::plan::{view_model, words};
use crate::features::share::state::ShareMsg;
use crate::features::share::{view_model as share_model, words as share};
use crate::formats::export::{Button, Export};
use crate::formats::words::scorecard;
use crate::ui::context::Context;
use crate::ui::lazy::LazyView;
use crate::ui::widgets::button::{Act, sends};
use crate::ui::widgets::heading::Heading;
use crate::ui::widgets::when_loaded::WhenLoaded;
pub use row::Row;
pub use selection::{Picked, Selection};
pub use step::Inside;
pub use threats::ByAttack;

/// Constants, so that the plan does not come to load what writes the files.
const TABLE: Button = Export::Plan.button();
const CALENDAR: Button = Export::Calendar.button();

/// What is left, in which order, and where it leads.
#[component]
pub fn Plan() -> impl IntoView {
    let opened = Picked::none();
    let whose = Context::get().memo(view_model::whose);
    view! {
        <Heading title=words::TITLE lead=words::LEAD>
            <p class="paper">
                <b>{move || whose.get()}</b>
            </p>
            <Empty />
            <LeadsOn />
        </Heading>
        <Next />
        <AllSteps opened />
        <AcceptedRisks opened />
        <Forecast />
        <OwnWords />
        <WhenLoaded of=LazyView::Handoff />
        <Downloads />
        <Threats />
        <Targets />
    }
}

#[component]
fn Empty() -> impl IntoView {
    let empty = Context::get().memo(share_model::empty);
    move || {
        empty.get().map(|href| {
            view! {
                <p>
                    <a class="btn main" href=href>{share::EMPTY_NEXT}</a>
                </p>
            }
        })
    }
}

/// The targets are last: the next level is right for most.
#[component]
fn Targets() -> impl IntoView {
    let least = Context::get().memo(view_model::least);
    let tracks = TrackId::ALL.map(|track| view! { <Track track /> });
    let context = Context::get();
    view! {
        <section>
            <h2 id=TARGETS_ID tabindex="-1">
                {words::TARGETS}
            </h2>
            <div class="facts">{tracks}</div>
            <p>{move || least.get().unwrap_or_default()}</p>
            <p class="no-print">
                // The link then finds it chosen.
                <a
                    href=Route::Compare.href()
                    on:click=move |_| context.send(CompareMsg::Latest)
                >
                    {words::PROGRESS}
                </a>
            </p>
        </section>
    }
}

#[component]
fn Downloads() -> impl IntoView {
    let context = Context::get();
    let offers = context.memo(view_model::offers);
    let offered = context.memo(|model| view_model::offered(model, &[".plan.csv", ".ics"]));
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
                <Act act="print" words=scorecard::PRINT msg=sends(|| Msg::Print) />
            </div>
            <p class="small sub">{move || offered.get()}</p>
        </section>
    }
}
