//! How the tracks stand.

pub mod board;
pub mod details;
pub mod head;
pub mod key;
pub mod levels;
pub mod lists;
pub mod table;

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::routes::Route;
use crate::features::scorecard::view::board::Board;
use crate::features::scorecard::view::details::Answers;
use crate::features::scorecard::view::head::Head;
use crate::features::scorecard::view::key::Key;
use crate::features::scorecard::view::lists::Asides;
use crate::features::scorecard::view::table::Table;
use crate::features::scorecard::view_model::{
    ScorecardView, copy as copy_state, next, scorecard as state,
};
use crate::features::share::state::ShareMsg;
use crate::formats::export::{Button, Export};
use crate::formats::words::scorecard as words;
use crate::ui::context::Context;
use crate::ui::widgets::button::{Act, sends};
pub(crate) use details::{Beside, Entry};

/// A constant, so that the scorecard does not come to load what writes the file.
const BACKUP: Button = Export::Backup.button();

/// How the tracks stand.
#[component]
pub fn Scorecard() -> impl IntoView {
    let context = Context::get();
    let page = context.memo(state);
    let table = context.memo(|model| state(model).groups);
    view! {
        {move || view! { <Own page=page.get() /> }}
        <Elsewhere />
        <Copy />
        {move || view! { <Table groups=table.get() /> }}
    }
}

#[component]
fn Own(page: ScorecardView) -> impl IntoView {
    view! {
        <Head head=page.head />
        <NextStep />
        <Board columns=page.columns />
        <Key lined=page.lined has_withheld=page.has_withheld />
        <Asides asides=page.asides />
    }
}

/// What comes next. It stands above the board, which is long on a phone.
#[component]
fn NextStep() -> impl IntoView {
    let next = Context::get().memo(next);
    move || {
        let (words, href) = next.get();
        view! {
            <p class="no-print">
                <a class="btn main" href=href>{words}</a>
            </p>
        }
    }
}

/// Where else it leads.
#[component]
fn Elsewhere() -> impl IntoView {
    view! {
        <div class="blk row no-print">
            <a class="btn" href=Route::Share.href()>
                {words::SHARE}
            </a>
            <a class="btn" href=Route::Plan.href()>
                {words::PLAN}
            </a>
            <a class="btn" href=Route::Review.href()>
                {words::REVIEW}
            </a>
            <Act act="print" words=words::PRINT msg=sends(|| Msg::Print) />
            <a href=Route::Profile.href()>{words::PROFILE}</a>
        </div>
    }
}

/// Whether there is a copy outside this browser. The button stays, so that focus does.
#[component]
fn Copy() -> impl IntoView {
    let context = Context::get();
    let copy = context.memo(copy_state);
    let class = move || {
        if copy.with(|copy| copy.is_due) {
            "blk note row no-print"
        } else {
            "blk row no-print"
        }
    };
    view! {
        <div class=class hidden=move || copy.with(|copy| copy.words.is_empty())>
            <p>{move || copy.with(|copy| copy.words.clone())}</p>
            <button
                type="button"
                data-export=BACKUP.0
                on:click=move |_| context.send(ShareMsg::Export(Export::Backup))
            >
                {BACKUP.1}
            </button>
        </div>
    }
}

/// A scorecard to read, with its children between its head and its board.
#[component]
pub(crate) fn ToRead(
    scorecard_view: ScorecardView,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <Head head=scorecard_view.head />
        {children.map(|children| children())}
        <Board columns=scorecard_view.columns />
        <Key lined=scorecard_view.lined has_withheld=scorecard_view.has_withheld />
        <Asides asides=scorecard_view.asides />
        <Answers tracks=scorecard_view.said />
        <Table groups=scorecard_view.groups />
    }
}
