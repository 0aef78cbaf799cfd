//! The order of work inside the questions, and how far each step is.

use leptos::prelude::*;

use crate::app::routes::Route;
use crate::app::view_model::frame::{Screen, WORK, progress};
use crate::app::words::frame;
use crate::ui::context::Context;

/// The steps in order. They stand before `main`, so that the skip link passes them too.
#[component]
pub fn Work(
    /// What is shown.
    screen: Screen,
) -> impl IntoView {
    let steps = WORK.iter().map(|step| {
        let is_here = screen.is(step);
        view! { <Step step is_here /> }
    });
    view! {
        <nav class="work" aria-label=frame::WORK_NAV>
            <ol>{steps.collect_view()}</ol>
        </nav>
    }
}

#[component]
fn Step(step: &'static Route, is_here: bool) -> impl IntoView {
    let words = match step {
        Route::Assess(track, _) => track.track().title,
        _ => step.info().link.map_or("", |(_, words)| words),
    };
    let progress = Context::get().memo(|model| progress(model, step));
    view! {
        <li>
            <a href=step.href() aria-current=is_here.then_some("page")>
                {words}
                " "
                <small>{move || progress.get()}</small>
            </a>
        </li>
    }
}
