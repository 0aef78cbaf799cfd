//! What opens below the row of a step, and a step of which nothing is left.

use leptos::prelude::*;

use crate::app::routes::Route;
use crate::domain::assessment::{PlanField, Status};
use crate::domain::catalogue::CriterionId;
use crate::features::handoff::state::HandoffMsg;
use crate::features::plan::state::PlanMsg;
use crate::features::plan::view::cells::{Choose, Owner};
use crate::features::plan::view::disclosure::Disclosure;
use crate::features::plan::view::fields::{Acceptance, Choices, Texts};
use crate::features::plan::view::next::StepButton;
use crate::features::plan::view_model::{Body, Choice, body, line, row};
use crate::features::plan::{view_model, words};
use crate::features::questions::words as assess;
use crate::ui::context::Context;
use crate::ui::widgets::button::sends;
use crate::ui::widgets::mark::Mark;

/// A step of which nothing is left: a line, and all of its fields below.
#[component]
pub(crate) fn Step(id: CriterionId, ahead: Memo<Vec<Choice>>) -> impl IntoView {
    let state = Context::get().memo(move |model| line(model, id));
    let criterion = id.get();
    let summary = view! {
        <Mark status=move || state.with(|line| line.mark) />
        <span>
            <b>{criterion.title}</b>
            " "
            <span class="code">{criterion.code}</span>
            <br />
            <span class="small sub">{move || state.with(|line| line.beside.clone())}</span>
        </span>
    };
    view! {
        <li>
            <div class="more">
                <Disclosure summary=summary.into_any()>
                    <Cells id ahead />
                    <Acceptance id />
                    <Inside id />
                </Disclosure>
            </div>
        </li>
    }
}

/// What stands in the row of a step elsewhere.
#[component]
fn Cells(id: CriterionId, ahead: Memo<Vec<Choice>>) -> impl IntoView {
    let row = Context::get().memo(move |model| row(model, id));
    let choices = [PlanField::State, PlanField::Due, PlanField::Effort].map(|which| {
        view! {
            <div class="field">
                <Choose id which row ahead />
            </div>
        }
    });
    view! {
        <div class="pair">
            {choices}
            <div class="field">
                <Owner id row />
            </div>
        </div>
    }
}

/// What stands in a step once it is opened.
#[component]
pub fn Inside(
    /// The criterion that the step is about.
    id: CriterionId,
) -> impl IntoView {
    let state = Context::get().memo(move |model| body(model, id));
    let asks = Memo::new(move |_| state.with(|body| body.asks));
    view! {
        <div class="text hd">
            {move || view! { <Above body=state.get() /> }}
            <div class="row">
                <MakeIssue id />
                <a href=Route::to_criterion(id).href()>{words::QUESTION}</a>
            </div>
            <Choices id />
            {move || asks.get().then(|| view! { <Asks id /> })}
            <Texts id />
        </div>
    }
}

/// The way to the text of its issue, where it is known to be a gap.
#[component]
fn MakeIssue(id: CriterionId) -> impl IntoView {
    let wants = Context::get().memo(move |model| view_model::next::wants_issue(model, id));
    move || {
        wants.get().then(|| {
            let msg = sends(move || HandoffMsg::PickOnly(id));
            view! { <StepButton id act="issue" label=words::MAKE_ISSUE msg /> }
        })
    }
}

#[component]
fn Above(body: Body) -> impl IntoView {
    let after = (!body.after.is_empty()).then(|| {
        let lines = body.after.into_iter().map(|after| {
            view! {
                <li>
                    <a href=after.href>{after.words}</a>
                </li>
            }
        });
        view! {
            <p>
                <b>{words::USUALLY_FIRST}</b>
            </p>
            <ul>{lines.collect_view()}</ul>
        }
    });
    let missing = body.heading.map(|heading| {
        let checks = body
            .missing
            .into_iter()
            .map(|text| view! { <li>{text}</li> });
        view! {
            <p>
                <b>{heading}</b>
            </p>
            <ul>{checks.collect_view()}</ul>
        }
    });
    view! {
        {after}
        {missing}
    }
}

/// The plan never answers by itself.
#[component]
fn Asks(id: CriterionId) -> impl IntoView {
    let context = Context::get();
    let met = Status::Met;
    view! {
        <div class="note row">
            <p>{words::DONE_ASKS}</p>
            <button type="button" on:click=move |_| context.send(PlanMsg::MarkMet(id))>
                {assess::answer_button(met)}
            </button>
        </div>
    }
}
