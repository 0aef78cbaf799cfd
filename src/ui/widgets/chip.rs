//! A criterion by its code, as a link to its question.

use leptos::prelude::*;

use crate::app::routes::Route;
use crate::domain::catalogue::CriterionId;

/// The code alone is seen; the title follows for whoever does not see the list it stands for.
#[component]
pub fn Chip(
    /// The criterion.
    id: CriterionId,
) -> impl IntoView {
    let criterion = id.get();
    view! {
        <li>
            <a class="btn" href=Route::to_criterion(id).href() title=criterion.title>
                {criterion.code}
                <span class="vh">" " {criterion.title}</span>
            </a>
        </li>
    }
}
