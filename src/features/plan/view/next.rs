//! What to do next, one card for each step.

use leptos::either::Either;
use leptos::prelude::*;

use crate::domain::catalogue::CriterionId;
use crate::features::handoff::state::HandoffMsg;
use crate::features::plan::state::PlanMsg;
use crate::features::plan::view_model::next::{NextStep, leads_on, next, unanswered};
use crate::features::plan::words;
use crate::ui::context::Context;
use crate::ui::widgets::button::{Sends, sends};
use crate::ui::widgets::chip::Chip;
use crate::ui::widgets::external::External;
use crate::ui::widgets::mark::Still;

/// The first steps, and what has to be answered before more can be proposed.
#[component]
pub(crate) fn Next() -> impl IntoView {
    let context = Context::get();
    let steps = context.memo(next);
    let open = context.memo(unanswered);
    move || {
        let (steps, open) = (steps.get(), open.get());
        let is_shown = !steps.is_empty() || !open.is_empty();
        let asked = (!open.is_empty()).then(|| view! { <Unanswered open /> });
        let steps = steps.into_iter().map(|step| view! { <Card step /> });
        is_shown.then(|| {
            view! {
                <section class="no-print">
                    <h2>{words::NEXT}</h2>
                    <ol class="next">{steps.collect_view()}</ol>
                    {asked}
                </section>
            }
        })
    }
}

/// The main link, where no step has an issue to be made.
#[component]
pub(crate) fn LeadsOn() -> impl IntoView {
    let link = Context::get().memo(leads_on);
    move || {
        link.get().map(|(words, href)| {
            view! {
                <p class="no-print">
                    <a class="btn main" href=href>{words}</a>
                </p>
            }
        })
    }
}

#[component]
fn Card(step: NextStep) -> impl IntoView {
    let (id, criterion) = (step.id, step.id.get());
    let (status, word) = step.mark;
    let planned = step.planned.map(|planned| {
        view! {
            <div>
                <dt>{words::PLANNED}</dt>
                <dd dir="auto">{planned}</dd>
            </div>
        }
    });
    let plan_it = if planned.is_some() {
        words::CHANGE_PLAN
    } else {
        words::PLAN_IT
    };
    // Whoever has filed it already would file it twice.
    let issue = if let Some(link) = step.tracked {
        Either::Left(view! { <External link /> })
    } else {
        let msg = sends(move || HandoffMsg::PickOnly(id));
        let class = step.is_main.then_some("main");
        Either::Right(view! { <StepButton id act="issue" label=words::MAKE_ISSUE msg class /> })
    };
    view! {
        <li>
            <h3>{criterion.title}</h3>
            <p class="small sub">
                <Still status />
                " "
                {word}
                " "
                <span class="code">{criterion.code}</span>
            </p>
            <p class="small">{step.why}</p>
            <dl class="small">
                <div>
                    <dt>{words::EFFORT}</dt>
                    <dd>{step.effort}</dd>
                </div>
                <div>
                    <dt>{words::BRINGS}</dt>
                    <dd>
                        <b>{step.brings}</b>
                    </dd>
                </div>
                {planned}
            </dl>
            <div class="row">
                {issue}
                <StepButton id act="plan" label=plan_it msg=sends(move || PlanMsg::Edit(id)) />
                <StepButton id act="accept" label=words::ACCEPT msg=sends(move || PlanMsg::Accept(id)) />
            </div>
        </li>
    }
}

/// A button of a step. Its name follows for whoever hears the button alone.
#[component]
pub(super) fn StepButton(
    id: CriterionId,
    act: &'static str,
    label: &'static str,
    msg: Sends,
    #[prop(optional_no_strip)] class: Option<&'static str>,
) -> impl IntoView {
    let context = Context::get();
    view! {
        <button type="button" class=class data-act=act on:click=move |_| context.send(msg())>
            {label}
            <span class="vh">": " {id.get().title}</span>
        </button>
    }
}

#[component]
fn Unanswered(open: Vec<CriterionId>) -> impl IntoView {
    let said = words::not_proposed(open.len());
    let chips = open.into_iter().map(|id| view! { <Chip id /> });
    view! {
        <div class="note">
            <p>{said}</p>
            <ul class="row">{chips.collect_view()}</ul>
        </div>
    }
}
