//! All steps: one table by quarter, edited in its rows, and a list of those that need nothing more.

use leptos::either::Either;
use leptos::prelude::*;

use crate::domain::assessment::PlanField;
use crate::features::plan::go_to::STEPS_ID;
use crate::features::plan::groups::StepGroup;
use crate::features::plan::state::PlanMsg;
use crate::features::plan::view::row::{COLUMNS, Row};
use crate::features::plan::view::selection::{Picked, Selection};
use crate::features::plan::view::step::Step;
use crate::features::plan::view_model;
use crate::features::plan::view_model::{Choice, Steps, TableLine};
use crate::features::plan::words as plan_words;
use crate::features::plan::words::table as words;
use crate::formats::words::plan::names;
use crate::ui::context::Context;
use crate::ui::widgets::button::{Act, sends};

#[component]
pub(crate) fn AllSteps(
    /// The steps that are opened.
    opened: Picked,
) -> impl IntoView {
    let context = Context::get();
    let steps = context.memo(view_model::steps);
    let ahead = context.memo(view_model::quarters);
    let none = Memo::new(move |_| steps.with(|steps| steps.lines.is_empty()));
    let table = move || {
        if none.get() {
            Either::Left(view! { <p>{words::NO_STEPS}</p> })
        } else {
            Either::Right(view! { <Table steps ahead opened /> })
        }
    };
    view! {
        <section>
            <h2 id=STEPS_ID tabindex="-1">
                {words::STEPS}
            </h2>
            <Unsorted />
            {table}
            <Beyond />
            <Settled steps ahead />
        </section>
    }
}

/// The table. Each row is drawn once and stays, wherever it moves, with what was opened in it.
#[component]
fn Table(steps: Memo<Steps>, ahead: Memo<Vec<Choice>>, opened: Picked) -> impl IntoView {
    let total = Context::get().memo(view_model::total);
    let selected = Picked::none();
    let order = Memo::new(move |_| steps.with(Steps::order));
    let chosen = Memo::new(move |_| {
        let order = order.get().into_iter();
        order.filter(|id| selected.has(*id)).collect::<Vec<_>>()
    });
    let any = Memo::new(move |_| chosen.with(|chosen| !chosen.is_empty()));
    let select = move |_| {
        let all = if any.get_untracked() {
            Vec::new()
        } else {
            order.get_untracked()
        };
        selected.replace(all);
    };
    let heads = [
        PlanField::Effort,
        PlanField::Owner,
        PlanField::Due,
        PlanField::State,
    ];
    let heads = heads.map(|which| view! { <th scope="col">{names(which).label}</th> });
    view! {
        <p class="small sub">
            {move || total.get()} " " {words::SIZES}
        </p>
        <button type="button" class="plain small" data-act="select" on:click=select>
            {move || if any.get() { words::SELECT_NONE } else { words::SELECT_ALL }}
        </button>
        <Selection chosen selected ahead />
        <table class="edit">
            <thead>
                <tr>
                    <th scope="col">
                        <span class="vh">{words::SELECT}</span>
                    </th>
                    <th scope="col">{words::STEP}</th>
                    {heads}
                    <th scope="col">
                        <span class="vh">{words::MORE}</span>
                    </th>
                </tr>
            </thead>
            <For
                each=move || steps.with(|steps| steps.lines.clone())
                key=|line| *line
                children=move |line| match line {
                    TableLine::Group(group) => view! { <Group group /> }.into_any(),
                    TableLine::Step(id) => view! { <Row id ahead selected opened /> }.into_any(),
                }
            />
        </table>
    }
}

/// The head of a group.
#[component]
fn Group(group: StepGroup) -> impl IntoView {
    let view = Context::get().memo(move |model| view_model::group(model, group));
    view! {
        <tbody>
            <tr>
                <th colspan=COLUMNS scope="colgroup">
                    <b>{move || view.with(|view| view.name.clone())}</b>
                    " "
                    <span class="small sub">{move || view.with(|view| view.amount.clone())}</span>
                </th>
            </tr>
        </tbody>
    }
}

#[component]
fn Settled(steps: Memo<Steps>, ahead: Memo<Vec<Choice>>) -> impl IntoView {
    let none = Memo::new(move |_| steps.with(|steps| steps.settled.is_empty()));
    move || {
        (!none.get()).then(|| {
            view! {
                <h3>{words::SETTLED}</h3>
                <ul class="plainlist">
                    <For
                        each=move || steps.with(|steps| steps.settled.clone())
                        key=|id| id.get().slug
                        let:id
                    >
                        <Step id ahead />
                    </For>
                </ul>
            }
        })
    }
}

/// What is no step because the targets are nearer.
#[component]
fn Beyond() -> impl IntoView {
    let said = Context::get().memo(view_model::next::beyond_targets);
    move || {
        said.get().map(|said| {
            let msg = sends(|| PlanMsg::ShowTargets);
            view! {
                <p class="small sub no-print">
                    {said} " "
                    <Act act="targets" words=plan_words::CHOOSE_TARGETS msg class=Some("plain small") />
                </p>
            }
        })
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
