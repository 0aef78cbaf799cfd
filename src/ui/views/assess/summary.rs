//! The track so far: its level, what is answered, and a way to each criterion.

use leptos::prelude::*;

use crate::core::catalogue::{Criterion, Level, TrackId};
use crate::core::fragment::Route;
use crate::core::text::assess as text;
use crate::core::view_model::assess::summary::{map_number, map_words, others, summary};
use crate::ui::context::Context;
use crate::ui::widgets::mark::Mark;

/// The track so far.
#[component]
pub fn Summary(
    /// The track.
    track: TrackId,
) -> impl IntoView {
    let context = Context::get();
    let state = context.memo(move |model| summary(model, track));
    let comma = move || {
        state
            .with(|state| !state.range.is_empty())
            .then(|| view! { <i>","</i> " " })
    };
    let saved = move || {
        let saved = state.with(|state| state.saved.clone());
        saved.map(|words| view! { <p class="save">{words}</p> })
    };
    let levels = Level::ALL.map(|level| {
        let links = track.track().at(level).map(link).collect_view();
        view! { <ol>{links}</ol> }
    });
    view! {
        <aside class="sum" aria-label=text::SO_FAR>
            <p class="over">{track.track().title}</p>
            <p class="now">
                <b>{move || state.with(|state| state.level)}</b> {comma}
                {move || state.with(|state| state.range.clone())}
                <span class="why">{move || state.with(|state| state.why.clone())}</span>
            </p>
            <p>{move || state.with(|state| state.answered.clone())}</p>
            <nav class="map" aria-label=text::MAP>{levels.into_iter().collect_view()}</nav>
            {saved}
            <Others track />
        </aside>
    }
    .into_any()
}

fn link(criterion: &'static Criterion) -> AnyView {
    let id = criterion.id;
    let mark = Context::get().memo(move |model| model.mine.answers.get(id).mark());
    let slug = Signal::derive(move || mark.get().slug());
    view! {
        <li>
            <a href=Route::to_criterion(id).href()>
                <span class="vh">{move || map_words(criterion, mark.get())}</span>
                <Mark status=slug />
                <span>{map_number(criterion)}</span>
            </a>
        </li>
    }
    .into_any()
}

#[component]
fn Others(track: TrackId) -> impl IntoView {
    let state = Context::get().memo(move |model| others(model, track));
    let lines = move || {
        let one = |other: crate::core::view_model::assess::summary::Other| {
            view! {
                <li><a href=other.href>{other.title}</a> " " <span class="sub tiny">{other.answered}</span></li>
            }
        };
        state.get().into_iter().map(one).collect_view()
    };
    view! { <div class="more-t"><ul class="plainlist small">{lines}</ul></div> }
}
