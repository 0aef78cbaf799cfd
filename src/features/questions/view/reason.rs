//! The reason that *not applicable* asks for, in place.

use leptos::prelude::*;

use crate::app::field::FieldView;
use crate::domain::assessment::{REASON, Status};
use crate::domain::catalogue::Criterion;
use crate::features::questions::state::QuestionsMsg;
use crate::features::questions::view_model::criterion::CriterionView;
use crate::features::questions::view_model::{criterion as view_model, name};
use crate::features::questions::words as text;
use crate::ui::context::Context;
use crate::ui::widgets::character_count::{CharacterCount, Overflow};

/// The reason, while *not applicable* is chosen.
#[component]
pub(crate) fn Reason(criterion: &'static Criterion, state: Memo<CriterionView>) -> impl IntoView {
    let context = Context::get();
    let id = criterion.id;
    let not_applicable = Some(Status::NotApplicable);
    let shown = Memo::new(move |_| state.with(|state| state.status == not_applicable));
    move || {
        shown.get().then(|| {
            let state = context.memo(move |model| view_model::reason(model, id));
            view! { <Input criterion state /> }
        })
    }
}

/// The field. A `Field` can do more, and would bring all of it into the part that is needed to answer.
#[component]
fn Input(criterion: &'static Criterion, state: Memo<FieldView>) -> impl IntoView {
    let context = Context::get();
    let id = name("r-", criterion);
    let hint = [&id, "-h"].concat();
    let (over, max) = (Overflow::default(), REASON.chars);
    let (held, noted) = (over.clone(), over.clone());
    let typed = move |event| {
        let text = event_target_value(&event);
        context.send(QuestionsMsg::Reason(criterion.id, text.clone()));
        noted.note(text, state, max);
    };
    view! {
        <div class="field" data-s=move || state.with(|state| state.gap).then_some("none")>
            <label for=id.clone()>{text::WHY_NOT}</label>
            <span class="small sub" id=hint.clone()>
                {move || state.with(|state| state.hint).unwrap_or_default()}
            </span>
            <input
                type="text"
                id=id.clone()
                name=id
                autocomplete="off"
                aria-describedby=hint
                prop:value=move || state.with(|state| held.shown(&state.value))
                on:input=typed
            />
            <CharacterCount over max state />
        </div>
    }
}
