//! Marking several gaps as planned at once.

use leptos::prelude::*;

use crate::domain::catalogue::CriterionId;
use crate::features::plan::state::PlanMsg;
use crate::features::plan::view::disclosure::Disclosure;
use crate::features::plan::view_model::{SeveralLine, several};
use crate::features::plan::words;
use crate::ui::context::Context;

/// Marking several gaps as planned, below a line that opens it.
#[component]
pub(crate) fn Several() -> impl IntoView {
    let all = Context::get().memo(several);
    let any = Memo::new(move |_| all.with(|all| !all.is_empty()));
    move || {
        any.get().then(|| {
            view! {
                <div class="more no-print">
                    <Disclosure summary=words::SEVERAL.into_any()>
                        <Selection all />
                    </Disclosure>
                </div>
            }
        })
    }
}

/// The gaps with a box each. What is selected is nobody's but this view's until
/// the button is pressed.
#[component]
pub fn Selection(
    /// The gaps that can be marked.
    all: Memo<Vec<SeveralLine>>,
) -> impl IntoView {
    let context = Context::get();
    let selected = RwSignal::new(Vec::<CriterionId>::new());
    let lines = move || {
        let lines = all.get().into_iter();
        let lines = lines.map(|line| view! { <Line line selected /> });
        lines.collect_view()
    };
    let select_all = move |_| {
        selected.set(all.with_untracked(|all| all.iter().map(|line| line.id).collect()));
    };
    let mark = move |_| context.send(PlanMsg::MarkPlanned(selected.get_untracked()));
    view! {
        <div class="text hd">
            <fieldset>
                <legend class="lbl">{words::SEVERAL_LEGEND}</legend>
                <p class="small sub">{words::SEVERAL_MORE}</p>
                {lines}
            </fieldset>
            <div class="row">
                <button type="button" data-act="mark-planned" on:click=mark>
                    {words::MARK_PLANNED}
                </button>
                <button type="button" class="plain" on:click=select_all>
                    {words::SELECT_ALL}
                </button>
            </div>
        </div>
    }
}

#[component]
fn Line(line: SeveralLine, selected: RwSignal<Vec<CriterionId>>) -> impl IntoView {
    let id = line.id;
    let is_in = Memo::new(move |_| selected.with(|selected| selected.contains(&id)));
    view! {
        <label class="opt">
            <input
                type="checkbox"
                name="plan-several"
                value=id.get().slug
                prop:checked=move || is_in.get()
                on:change=move |event| {
                    let is_in = event_target_checked(&event);
                    selected
                        .update(|selected| {
                            selected.retain(|other| *other != id);
                            selected.extend(is_in.then_some(id));
                        });
                }
            />
            <span>{line.words}</span>
        </label>
    }
}
