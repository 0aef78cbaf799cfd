//! The fields of a step that stand in its row.

use leptos::prelude::*;

use crate::domain::assessment::{PlanField, SHORT};
use crate::domain::catalogue::CriterionId;
use crate::features::plan::go_to::control_id;
use crate::features::plan::state::PlanMsg;
use crate::features::plan::view_model::{Choice, RowView};
use crate::features::plan::words::table as words;
use crate::formats::words::plan::names;
use crate::ui::context::Context;
use crate::ui::widgets::character_count::{CharacterCount, Overflow};
use crate::ui::widgets::field::{Beside, Control, Spec, Typed};

/// What is chosen in a cell.
#[component]
pub(crate) fn Choose(
    id: CriterionId,
    which: PlanField,
    row: Memo<RowView>,
    ahead: Memo<Vec<Choice>>,
) -> impl IntoView {
    let context = Context::get();
    let options = move || {
        let all = row.with(|row| ahead.with(|ahead| row.choices(id, which, ahead)));
        let all = all.into_iter().map(|((value, words), is_chosen)| {
            view! {
                <option value=value prop:selected=is_chosen>
                    {words}
                </option>
            }
        });
        all.collect_view()
    };
    let choose = move |event| {
        context.send(PlanMsg::Change(id, which, event_target_value(&event)));
    };
    let control = control_id(id, which);
    let problem_id = [&control, "-m"].concat();
    let problem = move || {
        let problem = row.with(|row| row.due.problem.clone());
        problem.filter(|_| which == PlanField::Due)
    };
    let is_wrong = move || problem().map(|_| "true");
    let about = problem_id.clone();
    let about = move || problem().map(|_| about.clone());
    view! {
        <Label id which />
        <select
            id=control.clone()
            name=control
            aria-invalid=is_wrong
            aria-describedby=about
            on:change=choose
        >
            {options}
        </select>
        {move || {
            problem()
                .map(|problem| {
                    view! {
                        <p class="msg" id=problem_id.clone() data-error=problem.cause>
                            {problem.text}
                        </p>
                    }
                })
        }}
    }
}

/// Who does a step.
#[component]
pub(crate) fn Owner(id: CriterionId, row: Memo<RowView>) -> impl IntoView {
    let context = Context::get();
    let which = PlanField::Owner;
    let state = Memo::new(move |_| row.with(|row| row.owner.clone()));
    let (over, max) = (Overflow::default(), SHORT.chars);
    let spec = Spec {
        id: control_id(id, which),
        name: control_id(id, which),
        label: names(which).label,
        control: Control::Input("text"),
        max,
        autocomplete: "off",
        beside: Beside::Nothing,
        draft: None,
    };
    let input = move |typed| context.send(PlanMsg::Change(id, which, typed));
    view! {
        <Label id which />
        <Typed spec state over=over.clone() input=Callback::new(input) />
        <CharacterCount over max state />
    }
}

/// A label with the step: a screen reader lists controls without their rows.
#[component]
fn Label(id: CriterionId, which: PlanField) -> impl IntoView {
    view! {
        <label for=control_id(id, which)>
            {names(which).label} <span class="vh">{words::of(id.get().title)}</span>
        </label>
    }
}
