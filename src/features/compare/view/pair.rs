//! Two assessments side by side: levels with squares, gaps, answers that differ.

use leptos::either::Either;
use leptos::prelude::*;

use crate::domain::catalogue::CriterionId;
use crate::features::compare::view_model::{ChangeLine, Comparison, Side as SideView, TrackPair};
use crate::features::compare::words;
use crate::formats::words::scorecard;
use crate::ui::widgets::chip::Chip;
use crate::ui::widgets::mark::Still;

#[component]
pub(crate) fn Pair(pair: Comparison) -> impl IntoView {
    let caveat = (!pair.caveat.is_empty()).then(|| view! { <p class="note">{pair.caveat}</p> });
    let [first, second] = pair.columns;
    let tracks = pair.tracks.into_iter();
    let tracks = tracks.map(|track| view! { <Track track /> });
    let changes = if pair.changes.is_empty() {
        Either::Left(view! { <p>{words::SAME}</p> })
    } else {
        let gaps = pair.gaps.map(|(title, gaps)| view! { <Gaps title gaps /> });
        let changes = pair.changes.into_iter();
        let changes = changes.map(|line| view! { <Change line /> });
        Either::Right(view! {
            {gaps}
            <Frame label=words::CHANGES_REGION>
                <table>
                    <caption>{words::CHANGES_CAPTION}</caption>
                    <Columns names=vec![scorecard::CODE, scorecard::CRITERION, first, second] />
                    <tbody>{changes.collect_view()}</tbody>
                </table>
            </Frame>
        })
    };
    view! {
        <section>
            <h2>{pair.title}</h2>
            {caveat}
            <h3>{words::LEVELS}</h3>
            <Frame label=words::LEVELS_REGION>
                <table>
                    <caption>{words::LEVELS_CAPTION}</caption>
                    <Columns names=vec![words::TRACK, first, second] />
                    <tbody>{tracks.collect_view()}</tbody>
                </table>
            </Frame>
        </section>
        <section>
            <h2>{words::CHANGES}</h2>
            {changes}
        </section>
    }
}

#[component]
fn Columns(names: Vec<&'static str>) -> impl IntoView {
    let names = names.into_iter();
    let names = names.map(|name| view! { <th scope="col">{name}</th> });
    view! {
        <thead>
            <tr>{names.collect_view()}</tr>
        </thead>
    }
}

/// A table scrolls in its own frame.
#[component]
pub(crate) fn Frame(label: &'static str, children: Children) -> impl IntoView {
    view! {
        <div class="wrap" role="region" aria-label=label tabindex="0">
            {children()}
        </div>
    }
}

#[component]
fn Track(track: TrackPair) -> impl IntoView {
    let sides = track.sides.map(|side| view! { <Side side /> });
    view! {
        <tr>
            <th scope="row">{track.title}</th>
            {sides}
        </tr>
    }
}

#[component]
fn Side(side: SideView) -> impl IntoView {
    let levels = side.squares.into_iter().map(|level| {
        let squares = level.into_iter().map(|status| view! { <Still status /> });
        view! {
            <div class="sq" aria-hidden="true">
                {squares.collect_view()}
            </div>
        }
    });
    view! { <td>{side.standing} {levels.collect_view()}</td> }
}

#[component]
fn Change(line: ChangeLine) -> impl IntoView {
    let sides = line.sides.map(|(status, word)| {
        view! { <td><Still status /> " " {word}</td> }
    });
    view! {
        <tr>
            <td class="code">{line.code}</td>
            <th scope="row">{line.title}</th>
            {sides}
        </tr>
    }
}

#[component]
fn Gaps(title: String, gaps: Vec<CriterionId>) -> impl IntoView {
    (!gaps.is_empty()).then(|| {
        let gaps = gaps.into_iter().map(|id| view! { <Chip id /> });
        view! {
            <h3>{title}</h3>
            <ul class="row">{gaps.collect_view()}</ul>
        }
    })
}
