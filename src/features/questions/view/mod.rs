//! One track: its criteria and how it stands.

pub mod answers;
pub mod checks;
pub mod criterion;
pub mod disclosure;
pub mod filter;
pub mod reason;
pub mod summary;

use leptos::prelude::*;

use crate::app::feature::Feature;
use crate::app::msg::LazyMsg;
use crate::domain::catalogue::{Criterion, Level, TrackId, level_text};
use crate::domain::words::level_words;
use crate::features::questions::view::criterion::CriterionCard;
use crate::features::questions::view::filter::{Filter, Nothing};
use crate::features::questions::view::summary::SoFar;
use crate::features::questions::view_model::criterion::{CriterionView, state};
use crate::features::questions::view_model::track as view_model;
use crate::features::questions::view_model::track::TrackView;
use crate::features::questions::words::MET_MEANS;
use crate::ui::context::Context;
use crate::ui::lazy::LazyView;
use crate::ui::widgets::when_loaded::WhenLoaded;

/// One criterion, and what is seen of it.
#[derive(Clone, Copy)]
pub struct Line {
    pub(crate) criterion: &'static Criterion,
    pub(crate) state: Memo<CriterionView>,
}

/// One track: its criteria and how it stands.
#[component]
pub fn Assess(
    /// The track.
    track: TrackId,
) -> impl IntoView {
    let context = Context::get();
    // What is not enough stands below the answers, in a part that is loaded meanwhile.
    if let Some(part) = Feature::Evidence.part() {
        context.send(LazyMsg::Prefetch(part));
    }
    let page = context.memo(move |model| view_model::track(model, track));
    let assessed = Memo::new(move |_| page.with(|page| page.assessed));
    let words = track.track();
    view! {
        <div class="assess">
            <div class="head">
                <h1 tabindex="-1">
                    <span class="over">{move || page.with(|page| page.over.clone())}</span>
                    {words.title}
                </h1>
                <p>{words.summary}</p>
                <p class="small sub">{words.scope_note}</p>
                <p class="small sub">{MET_MEANS}</p>
                <WhenLoaded of=LazyView::ExcludedTrack(track) />
            </div>
            {move || assessed.get().then(|| view! { <Criteria track page /> })}
            <NextStep page />
        </div>
    }
}

#[component]
fn Criteria(track: TrackId, page: Memo<TrackView>) -> impl IntoView {
    let context = Context::get();
    let lines: Vec<Line> = track
        .track()
        .criteria()
        .iter()
        .map(|criterion| Line {
            criterion,
            state: context.memo(move |model| state(model, criterion.id)),
        })
        .collect();
    let levels = Level::ALL.map(|level| {
        let lines = at(&lines, level).collect();
        view! { <LevelSection level page lines /> }
    });
    view! {
        <SoFar track page lines />
        <Filter page />
        <Nothing page />
        {levels}
    }
}

#[component]
fn LevelSection(level: Level, page: Memo<TrackView>, lines: Vec<Line>) -> impl IntoView {
    let number = level.number();
    let place = usize::from(number).saturating_sub(1);
    let id = ["l", &number.to_string()].concat();
    let of_level = move |page: &TrackView| page.levels.get(place).cloned();
    let cards = lines
        .into_iter()
        .map(|line| view! { <CriterionCard line /> });
    view! {
        <section
            class="level"
            aria-labelledby=id
            hidden=move || page.with(of_level).unwrap_or_default().hidden
        >
            <h2 id=id.clone()>
                {[level_words(number), " "].concat()}
                <span>{level_text(number).name}</span>
                " "
                <span>{move || page.with(of_level).unwrap_or_default().count}</span>
            </h2>
            {cards.collect_view()}
        </section>
    }
}

fn at(lines: &[Line], level: Level) -> impl Iterator<Item = Line> {
    lines
        .iter()
        .copied()
        .filter(move |line| line.criterion.level == level)
}

#[component]
fn NextStep(page: Memo<TrackView>) -> impl IntoView {
    view! {
        <p class="blk">
            <a class="btn main" href=move || page.with(|page| page.next.href.clone())>
                {move || page.with(|page| page.next.words.clone())}
            </a>
        </p>
    }
}
