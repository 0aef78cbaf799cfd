//! The answers as native radios in one ruled row.

use leptos::prelude::*;

use crate::app::edit::radio_id;
use crate::domain::assessment::Status;
use crate::domain::catalogue::Criterion;
use crate::domain::words::status_word;
use crate::features::questions::state::QuestionsMsg;
use crate::features::questions::view_model::criterion::CriterionView;
use crate::features::questions::view_model::name;
use crate::ui::context::Context;

/// The five answers. Their order never changes.
#[component]
pub(crate) fn Answers(criterion: &'static Criterion, state: Memo<CriterionView>) -> impl IntoView {
    let answers = Status::ALL.map(|status| view! { <Answer criterion state status /> });
    view! { <div class="ans">{answers}</div> }
}

#[component]
fn Answer(
    criterion: &'static Criterion,
    state: Memo<CriterionView>,
    status: Status,
) -> impl IntoView {
    let context = Context::get();
    view! {
        <label data-s=status.slug()>
            <input
                type="radio"
                id=radio_id(criterion.id, status)
                name=name("a-", criterion)
                value=status.slug()
                prop:checked=move || state.with(|state| state.status == Some(status))
                on:change=move |_| context.send(QuestionsMsg::Answer(criterion.id, status))
            />
            <span>{status_word(status)}</span>
        </label>
    }
}
