//! One track: its criteria and how it stands.

pub mod answers;
pub mod checks;
pub mod criterion;
pub mod due;
pub mod filter;
pub mod gate;
pub mod note_and_evidence;
pub mod reason;
pub mod summary;
pub mod what_counts;
pub mod why_and_how;

use leptos::prelude::*;

use self::criterion::Criterion;
use self::filter::{Filter, Nothing};
use self::gate::Gate;
use self::summary::Summary;
use crate::core::catalogue::{Level, TrackId, level_text};
use crate::core::text::{assess::SEE_SCORECARD, level_words};
use crate::core::view_model::assess::{criterion::is_hidden, track as view_model};
use crate::ui::context::Context;

/// One track: its criteria and how it stands.
#[component]
pub fn Assess(
    /// The track.
    track: TrackId,
) -> impl IntoView {
    let context = Context::get();
    let over = context.memo(move |model| view_model::over(model, track));
    let assessed = context.memo(move |model| view_model::is_assessed(model, track));
    let words = track.track();
    view! {
        <div class="assess">
            <div class="head">
                <h1 tabindex="-1"><span class="over">{move || over.get()}</span> {words.title}</h1>
                <p>{words.summary}</p>
                <p class="small sub">{words.scope_note}</p>
                <Gate track />
            </div>
            {move || assessed.get().then(|| criteria(track))}
            <Next track />
        </div>
    }
    .into_any()
}

fn criteria(track: TrackId) -> AnyView {
    view! {
        <Summary track />
        <Filter track />
        <Nothing track />
        {Level::ALL.map(|level| view! { <LevelSection track level /> })}
    }
    .into_any()
}

#[component]
fn LevelSection(track: TrackId, level: Level) -> impl IntoView {
    let context = Context::get();
    let count = context.memo(move |model| view_model::level_count(model, track, level));
    let hidden =
        context.memo(move |model| track.track().at(level).all(|one| is_hidden(model, one.id)));
    let number = level.number();
    let id = ["l", &number.to_string()].concat();
    view! {
        <section class="level" aria-labelledby=id hidden=move || hidden.get()>
            <h2 id=id.clone()>
                {level_words(number)} " " <span>{level_text(number).name}</span> " "
                <span>{move || count.get()}</span>
            </h2>
            {track.track().at(level).map(|criterion| view! { <Criterion criterion /> }).collect_view()}
        </section>
    }
    .into_any()
}

#[component]
fn Next(track: TrackId) -> impl IntoView {
    let state = Context::get().memo(move |model| view_model::next(model, track));
    move || {
        let next = state.get();
        let (words, href) = next.main;
        let scorecard = next.scorecard.map(|href| {
            view! { <a class="btn" href=href>{SEE_SCORECARD}</a> }
        });
        view! { <div class="blk row"><a class="btn main" href=href>{words}</a> {scorecard}</div> }
            .into_any()
    }
}
