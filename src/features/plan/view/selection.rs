//! Steps that are selected, and the line that changes them together.

use leptos::prelude::*;

use crate::domain::assessment::{PlanField, SHORT};
use crate::domain::catalogue::CriterionId;
use crate::features::plan::state::{ForSeveral, PlanMsg};
use crate::features::plan::view_model::{Choice, NO_CHANGE, for_all};
use crate::features::plan::words::table as words;
use crate::formats::words::plan::names;
use crate::ui::context::Context;

/// Steps that are picked in this view, for something that the model does not know of.
#[derive(Clone, Copy)]
pub struct Picked(RwSignal<Vec<CriterionId>>);

impl Picked {
    /// None.
    pub fn none() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// Whether a step is.
    pub fn has(self, id: CriterionId) -> bool {
        self.0.with(|all| all.contains(&id))
    }

    /// Picks a step, or no longer.
    pub fn set(self, id: CriterionId, is_in: bool) {
        self.0.update(|all| {
            all.retain(|other| *other != id);
            all.extend(is_in.then_some(id));
        });
    }

    /// Picks these steps and no others.
    pub fn replace(self, by: Vec<CriterionId>) {
        self.0.set(by);
    }
}

/// The fields that can be changed of several steps.
const FIELDS: [PlanField; 3] = [PlanField::Due, PlanField::Owner, PlanField::State];

/// The line above the table while steps are selected.
#[component]
pub fn Selection(
    /// The steps that are selected, of those in the table.
    chosen: Memo<Vec<CriterionId>>,
    /// Where the selection is cleared.
    selected: Picked,
    /// The quarters to choose from.
    ahead: Memo<Vec<Choice>>,
) -> impl IntoView {
    let count = Memo::new(move |_| chosen.with(Vec::len));
    let is_shown = Memo::new(move |_| count.get() > 0);
    move || {
        is_shown.get().then(|| {
            view! { <Changing chosen selected count ahead /> }
        })
    }
}

#[component]
fn Changing(
    chosen: Memo<Vec<CriterionId>>,
    selected: Picked,
    count: Memo<usize>,
    ahead: Memo<Vec<Choice>>,
) -> impl IntoView {
    let context = Context::get();
    let changes = RwSignal::new(ForSeveral::default());
    let fields = FIELDS.map(|which| view! { <Change which changes ahead /> });
    let nothing = move || changes.with(|changes| *changes == ForSeveral::default());
    let apply = move |_| {
        let (ids, changes) = (chosen.get_untracked(), changes.get_untracked());
        selected.replace(Vec::new());
        context.send(PlanMsg::ChangeSeveral(ids, changes));
    };
    view! {
        <div class="find bulk" role="group" aria-label=words::SELECTED>
            <b>{move || words::selected(count.get())}</b>
            {fields}
            <button type="button" data-act="apply" disabled=nothing on:click=apply>
                {move || words::apply_to(count.get())}
            </button>
        </div>
    }
}

/// A field for all of them. It says nothing until something is chosen.
#[component]
fn Change(
    which: PlanField,
    changes: RwSignal<ForSeveral>,
    ahead: Memo<Vec<Choice>>,
) -> impl IntoView {
    let note = move |text: String, is_change: bool| {
        let text = is_change.then_some(text);
        changes.update(|changes| match which {
            PlanField::Due => changes.due = text,
            PlanField::Owner => changes.owner = text,
            _ => changes.state = text,
        });
    };
    let name = ["plan-all-", which.key()].concat();
    let control = if which == PlanField::Owner {
        let max = SHORT.chars.to_string();
        let typed = move |event| {
            let text: String = event_target_value(&event);
            let is_change = !text.trim().is_empty();
            note(text, is_change);
        };
        view! {
            <input
                type="text"
                name=name
                autocomplete="off"
                maxlength=max
                placeholder=words::NO_CHANGE
                on:input=typed
            />
        }
        .into_any()
    } else {
        let options = ahead
            .with_untracked(|ahead| for_all(which, ahead))
            .into_iter();
        let options = options.map(|(value, words)| view! { <option value=value>{words}</option> });
        let choose = move |event| {
            let value: String = event_target_value(&event);
            let is_change = value != NO_CHANGE;
            note(value, is_change);
        };
        view! {
            <select name=name on:change=choose>
                {options.collect_view()}
            </select>
        }
        .into_any()
    };
    view! { <label>{names(which).label} {control}</label> }
}
