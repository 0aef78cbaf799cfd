//! The track so far: its level, what is answered, and a way to each criterion.

use leptos::prelude::*;

use crate::app::routes::Route;
use crate::domain::catalogue::{Level, TrackId};
use crate::features::questions::view::{Line, at};
use crate::features::questions::view_model::summary as view_model;
use crate::features::questions::view_model::summary::Summary;
use crate::features::questions::view_model::track::TrackView;
use crate::features::questions::words as text;
use crate::ui::widgets::mark::Mark;

/// The track so far.
#[component]
pub(crate) fn SoFar(track: TrackId, page: Memo<TrackView>, lines: Vec<Line>) -> impl IntoView {
    let of = move |take: fn(&Summary) -> String| move || page.with(|page| take(&page.summary));
    let levels = Level::ALL.map(|level| {
        let to_criteria = at(&lines, level).map(|line| view! { <ToCriterion line /> });
        view! { <ol>{to_criteria.collect_view()}</ol> }
    });
    view! {
        <aside class="sum" aria-label=text::SO_FAR>
            <p class="over">{track.track().title}</p>
            <p class="now">
                <b>{of(|summary| summary.level.to_owned())}</b>
                <i hidden=move || page.with(|page| page.summary.is_one_word())>","</i>
                {of(|summary| [" ", &summary.range].concat())}
                <span class="why">{of(|summary| summary.why.clone())}</span>
            </p>
            <p>{of(|summary| summary.answered.clone())}</p>
            <nav class="map" aria-label=text::MAP>{levels}</nav>
            <p class="save" hidden=move || page.with(|page| page.summary.saved.is_empty())>
                {of(|summary| summary.saved.clone())}
            </p>
        </aside>
    }
}

#[component]
fn ToCriterion(line: Line) -> impl IntoView {
    let Line { criterion, state } = line;
    let id = criterion.id;
    view! {
        <li>
            <a href=Route::to_criterion(id).href()>
                <span class="vh">
                    {move || view_model::map_words(id, state.with(|state| state.mark))}
                </span>
                <Mark status=move || state.with(|state| state.mark.slug()) />
                <span>{view_model::map_number(criterion)}</span>
            </a>
        </li>
    }
}
