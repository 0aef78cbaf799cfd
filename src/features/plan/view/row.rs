//! One row of the table of steps: a step is edited in its cells.

use leptos::prelude::*;

use crate::domain::assessment::PlanField;
use crate::domain::catalogue::CriterionId;
use crate::features::plan::accept;
use crate::features::plan::view::cells::{Choose, Owner};
use crate::features::plan::view::fields::Acceptance;
use crate::features::plan::view::selection::Picked;
use crate::features::plan::view::step::Inside;
use crate::features::plan::view_model::{Choice, row as state};
use crate::features::plan::words::table as words;
use crate::ui::context::Context;
use crate::ui::widgets::mark::Mark;

/// Columns of the table.
pub(super) const COLUMNS: &str = "7";

/// One row, and below it the rest of the step once that is opened. Both are one body of the table,
/// so that they move together.
#[component]
pub fn Row(
    /// The step.
    id: CriterionId,
    /// The quarters to choose from.
    ahead: Memo<Vec<Choice>>,
    /// The steps that are selected.
    selected: Picked,
    /// The steps that are opened. A row that moves to another group stays open.
    opened: Picked,
) -> impl IntoView {
    let context = Context::get();
    let row = context.memo(move |model| state(model, id));
    let is_chosen = context.memo(move |model| accept::is_chosen(model, id));
    let is_open = Memo::new(move |_| opened.has(id));
    let is_saved = context.memo(move |model| accept::saved(model, id).is_some());
    // What asks for the reason stays while the reason is typed, which saves it letter by letter.
    let asks = Memo::new(move |asked: Option<&bool>| {
        is_chosen.get() && (asked == Some(&true) || !is_saved.get())
    });
    let is_wide = Memo::new(move |_| is_open.get() || asks.get());
    let title = id.get().title;
    let rest = move || {
        is_wide.get().then(|| {
            view! {
                <tr>
                    <td colspan=COLUMNS>
                        <Acceptance id />
                        {move || is_open.get().then(|| view! { <Inside id /> })}
                    </td>
                </tr>
            }
        })
    };
    view! {
        <tbody>
            <tr>
                <td>
                    <Select id selected />
                </td>
                <th scope="row">
                    <b>{title}</b>
                    " "
                    <span class="code">{id.get().code}</span>
                    <br />
                    <Mark status=move || row.with(|row| row.mark) />
                    " "
                    <span class="small sub">{move || row.with(|row| row.under.clone())}</span>
                </th>
                <td>
                    <Choose id which=PlanField::Effort row ahead />
                </td>
                <td>
                    <Owner id row />
                </td>
                <td>
                    <Choose id which=PlanField::Due row ahead />
                </td>
                <td>
                    <Choose id which=PlanField::State row ahead />
                </td>
                <td>
                    <button
                        type="button"
                        class="plain small"
                        data-act="more"
                        aria-expanded=move || if is_open.get() { "true" } else { "false" }
                        on:click=move |_| opened.set(id, !is_open.get_untracked())
                    >
                        {words::MORE}
                        <span class="vh">": " {title}</span>
                    </button>
                </td>
            </tr>
            {rest}
        </tbody>
    }
}

/// The box that selects a step.
#[component]
fn Select(id: CriterionId, selected: Picked) -> impl IntoView {
    let is_in = Memo::new(move |_| selected.has(id));
    view! {
        <label>
            <input
                type="checkbox"
                name="plan-select"
                value=id.get().slug
                aria-label=words::select(id.get().title)
                prop:checked=move || is_in.get()
                on:change=move |event| selected.set(id, event_target_checked(&event))
            />
        </label>
    }
}
