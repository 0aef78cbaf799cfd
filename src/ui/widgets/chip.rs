//! A criterion by its title, as a link to its question.

use leptos::prelude::*;

use crate::app::routes::Route;
use crate::domain::catalogue::CriterionId;

/// One criterion of a list.
#[component]
pub fn Chip(
    /// The criterion.
    id: CriterionId,
) -> impl IntoView {
    let criterion = id.get();
    view! {
        <li>
            <a class="btn small" href=Route::to_criterion(id).href()>
                {criterion.title}
            </a>
        </li>
    }
}
