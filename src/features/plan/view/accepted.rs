//! The risks that are accepted: why, until when, and the way back.

use leptos::prelude::*;

use crate::domain::assessment::PlanField;
use crate::features::plan::state::PlanMsg;
use crate::features::plan::view::selection::Picked;
use crate::features::plan::view_model::{AcceptedRisk, accepted};
use crate::features::plan::words::table as words;
use crate::ui::context::Context;

/// The accepted risks; nothing where there are none.
#[component]
pub(crate) fn AcceptedRisks(
    /// The steps that are opened in the table.
    opened: Picked,
) -> impl IntoView {
    let risks = Context::get().memo(accepted);
    move || {
        let risks = risks.get();
        (!risks.is_empty()).then(|| {
            let risks = risks.into_iter().map(|risk| view! { <Risk risk opened /> });
            view! {
                <section>
                    <h2>{words::ACCEPTED}</h2>
                    <p class="small sub">{words::ACCEPTED_MORE}</p>
                    <ul class="plainlist">{risks.collect_view()}</ul>
                </section>
            }
        })
    }
}

#[component]
fn Risk(risk: AcceptedRisk, opened: Picked) -> impl IntoView {
    let context = Context::get();
    let (id, title) = (risk.id, risk.id.get().title);
    // The fields are in the row of the table, which is opened first.
    let edit = move |_| {
        opened.set(id, true);
        context.send(PlanMsg::Edit(id));
    };
    let back = PlanMsg::Change(id, PlanField::State, String::new());
    view! {
        <li class="text">
            <h3>{title} " " <span class="code">{id.get().code}</span></h3>
            <p>{risk.reason}</p>
            <p class="small sub">{risk.look_again}</p>
            <div class="row">
                <button
                    type="button"
                    class="small"
                    data-act="edit"
                    on:click=edit
                >
                    {words::EDIT}
                    <span class="vh">{words::EDIT_OF} {title}</span>
                </button>
                <button
                    type="button"
                    class="plain small"
                    data-act="step-again"
                    on:click=move |_| context.send(back.clone())
                >
                    {words::STEP_AGAIN}
                    <span class="vh">": " {title}</span>
                </button>
            </div>
        </li>
    }
}
