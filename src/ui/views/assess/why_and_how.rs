//! Why a criterion matters and how others do it; fetched when first opened.

use leptos::prelude::*;

use crate::core::app::{Msg, Resource};
use crate::core::catalogue::{Criterion, CriterionId};
use crate::core::remote::Remote;
use crate::core::text::assess as text;
use crate::core::view_model::assess::advice::{AdviceView, Line, advice};
use crate::core::view_model::external::titled;
use crate::ui::context::Context;
use crate::ui::widgets::external::external;

/// The disclosure "Why and how". Its content is drawn once it was opened.
#[component]
pub fn WhyAndHow(
    /// The criterion.
    criterion: &'static Criterion,
) -> impl IntoView {
    let context = Context::get();
    let (opened, set_opened) = signal(false);
    let open = move |_| {
        if !opened.get_untracked() {
            set_opened.set(true);
            context.send(Msg::Want(Resource::Guidance));
        }
    };
    view! {
        <details on:toggle=open>
            <summary>{text::WHY_AND_HOW}</summary>
            {move || opened.get().then(|| content(criterion.id))}
            <h4>{text::SOURCE}</h4>
            <p>{external(titled(text::PUBLISHED, criterion.anchor))}</p>
        </details>
    }
}

fn content(id: CriterionId) -> AnyView {
    let context = Context::get();
    let state = context.memo(move |model| advice(model, id));
    (move || match state.get() {
        Remote::Idle | Remote::Loading => view! { <p class="sub">{text::LOADING}</p> }.into_any(),
        Remote::Failed => view! {
            <p>{text::FAILED}</p>
            <p>
                <button type="button" on:click=move |_| context.send(Msg::Want(Resource::Guidance))>
                    {text::RETRY}
                </button>
            </p>
        }
        .into_any(),
        Remote::Here(advice) => drawn(advice),
    })
    .into_any()
}

fn drawn(advice: AdviceView) -> AnyView {
    let lists = advice.lists.into_iter().map(|(heading, lines)| {
        let lines = lines.into_iter().map(line).collect_view();
        view! { <h4>{heading}</h4> <ul>{lines}</ul> }
    });
    view! { <h4>{text::WHY}</h4> <p>{advice.why}</p> {lists.collect_view()} }.into_any()
}

fn line(line: Line) -> AnyView {
    view! { <li>{line.text} " " {line.link.map(external)}</li> }.into_any()
}
