//! Two assessments side by side: levels with squares, gaps, answers that differ.

use leptos::either::Either;
use leptos::prelude::*;

use crate::domain::catalogue::CriterionId;
use crate::features::compare::view_model::{
    AnswerLine, ChangeLine, Comparison, Side as SideView, TrackPair,
};
use crate::features::compare::words;
use crate::formats::words::scorecard;
use crate::ui::widgets::chip::Chip;
use crate::ui::widgets::mark::Still;

#[component]
pub(crate) fn Pair(pair: Comparison) -> impl IntoView {
    let caveat = (!pair.caveat.is_empty()).then(|| view! { <p class="note">{pair.caveat}</p> });
    let [first, second] = pair.columns;
    // A survey that covers little of a track counts nothing.
    let has_met = pair.tracks.iter().any(|track| !track.met.is_empty());
    let tracks = pair.tracks.into_iter();
    let tracks = tracks.map(move |track| view! { <Track track has_met /> });
    let mut heads = vec![words::TRACK.to_owned(), first.clone(), second.clone()];
    heads.extend(has_met.then(|| words::MET.to_owned()));
    let one_sided: usize = pair.one_sided.iter().map(|(_, lines)| lines.len()).sum();
    let changes = if pair.changes.is_empty() {
        let same = if one_sided == 0 {
            words::SAME
        } else {
            words::SAME_WHERE_BOTH
        };
        Either::Left(view! { <p>{same}</p> })
    } else {
        let gaps = pair.gaps.map(|(title, gaps)| view! { <Gaps title gaps /> });
        let changes = pair.changes.into_iter();
        let changes = changes.map(|line| view! { <Change line /> });
        Either::Right(view! {
            {gaps}
            <Frame label=words::CHANGES_REGION>
                <table>
                    <caption>{words::CHANGES_CAPTION}</caption>
                    <Columns names=vec![
                        scorecard::CODE.to_owned(),
                        scorecard::CRITERION.to_owned(),
                        first,
                        second,
                    ] />
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
                    <Columns names=heads />
                    <tbody>{tracks.collect_view()}</tbody>
                </table>
            </Frame>
        </section>
        <section>
            <h2>{words::CHANGES}</h2>
            {changes}
        </section>
        {(one_sided > 0).then(|| view! { <OneSided lists=pair.one_sided /> })}
    }
}

/// What only one of them has answered: a list of its own, no difference.
#[component]
fn OneSided(lists: [(String, Vec<AnswerLine>); 2]) -> impl IntoView {
    let lists = lists.into_iter().filter(|(_, lines)| !lines.is_empty());
    let lists = lists.map(|(title, lines)| {
        let lines = lines.into_iter().map(|line| view! { <Answer line /> });
        view! {
            <h3>{title}</h3>
            <ul class="plainlist said">{lines.collect_view()}</ul>
        }
    });
    view! {
        <section class="text">
            <h2>{words::ONE_SIDED}</h2>
            <p class="small sub">{words::ONE_SIDED_MORE}</p>
            {lists.collect_view()}
        </section>
    }
}

#[component]
fn Answer(line: AnswerLine) -> impl IntoView {
    let (status, word) = line.answer;
    view! {
        <li>
            <Still status />
            <div>
                {line.title} " " <span class="code">{line.code}</span> " "
                <span class="sub">{word}</span>
            </div>
        </li>
    }
}

#[component]
fn Columns(names: Vec<String>) -> impl IntoView {
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
fn Track(
    track: TrackPair,
    /// Whether any track counts what is met in both.
    has_met: bool,
) -> impl IntoView {
    let sides = track.sides.map(|side| view! { <Side side /> });
    let met = track.met.into_iter();
    let met = met.map(|line| view! { <div>{line}</div> });
    view! {
        <tr>
            <th scope="row">{track.title}</th>
            {sides}
            {has_met.then(|| view! { <td>{met.collect_view()}</td> })}
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
