//! Why a criterion matters and how others do it; fetched when first opened.

use leptos::prelude::*;

use crate::app::external::titled;
use crate::app::msg::{Resource, ResourceMsg};
use crate::app::remote::Remote;
use crate::domain::catalogue::{Criterion, CriterionId, what_counts};
use crate::features::evidence::view_model::advice::{AdviceView, advice};
use crate::features::questions::words as text;
use crate::ui::context::Context;
use crate::ui::widgets::external::External;

/// What stands in the disclosure "Why and how".
#[component]
pub(crate) fn WhyAndHow(criterion: &'static Criterion) -> impl IntoView {
    Context::get().send(ResourceMsg::Want(Resource::Guidance));
    let reading = what_counts(criterion.id).ambiguity.map(|words| {
        let report = [text::READINGS_PAGE, criterion.slug].concat();
        view! {
            <h4>{text::HOW_WE_READ}</h4>
            <p>{words} " " <a href=report>{text::REPORT_READING}</a></p>
        }
    });
    view! {
        {reading}
        <Content id=criterion.id />
        <h4>{text::SOURCE}</h4>
        <p>
            <External link=titled(text::PUBLISHED, criterion.anchor()) />
        </p>
    }
}

#[component]
fn Content(id: CriterionId) -> impl IntoView {
    let context = Context::get();
    let state = context.memo(move |model| advice(model, id));
    let again = move |_| context.send(ResourceMsg::Want(Resource::Guidance));
    move || match state.get() {
        Remote::Idle | Remote::Loading => view! { <p class="sub">{text::LOADING}</p> }.into_any(),
        Remote::Failed => view! {
            <p>{text::FAILED}</p>
            <p>
                <button type="button" on:click=again>
                    {text::RETRY}
                </button>
            </p>
        }
        .into_any(),
        Remote::Here(advice) => view! { <Advice advice /> }.into_any(),
    }
}

#[component]
fn Advice(advice: AdviceView) -> impl IntoView {
    let lists = advice.lists.into_iter().map(|(heading, lines)| {
        let lines = lines.into_iter().map(|line| {
            let link = line.link.map(|link| view! { <External link /> });
            view! { <li>{line.text} {link}</li> }
        });
        view! {
            <h4>{heading}</h4>
            <ul>{lines.collect_view()}</ul>
        }
    });
    view! {
        <h4>{text::WHY}</h4>
        <p>{advice.why}</p>
        {lists.collect_view()}
    }
}
