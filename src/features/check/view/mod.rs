//! All answers on one page, and what to look at before they are published.

mod points;
mod second_person;

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::drafts::received::received;
use crate::features::check::view::points::{Before, Points};
use crate::features::check::view::second_person::{Agree, Second};
use crate::features::check::view_model::{Answers, Line, answers};
use crate::features::check::words;
use crate::features::scorecard::view::Beside;
use crate::ui::context::Context;
use crate::ui::widgets::heading::Heading;
use crate::ui::widgets::mark::Still;

/// All answers on one page, and what to look at before they are published.
#[component]
pub fn Review() -> impl IntoView {
    let context = Context::get();
    let all = context.memo(answers);
    let is_checking = context.memo(|model| received(model).is_some());
    let heading = move || {
        let (title, lead) = if is_checking.get() {
            (words::TITLE_OF_COLLEAGUE, words::LEAD_OF_COLLEAGUE)
        } else {
            (words::TITLE, words::LEAD)
        };
        view! { <Heading title lead /> }
    };
    // Whoever checks says who they are first.
    let parts = move || {
        if is_checking.get() {
            Either::Left(view! {
                <Second />
                <Points />
            })
        } else {
            Either::Right(view! {
                <Before />
                <Second />
            })
        }
    };
    view! {
        {heading}
        {parts}
        <section>
            <h2>{words::ANSWERS}</h2>
            {move || {
                let tracks = all.get().into_iter();
                tracks.map(|track| view! { <Track track /> }).collect_view()
            }}
        </section>
    }
}

#[component]
fn Track(track: Answers) -> impl IntoView {
    let levels = track.levels.into_iter().map(|(title, lines)| {
        let lines = lines.into_iter().map(|line| view! { <Answer line /> });
        view! {
            <h4>{title}</h4>
            <ul class="plainlist said">{lines.collect_view()}</ul>
        }
    });
    view! {
        <section>
            <h3>{track.title}</h3>
            <p class="small sub">{words::RESULT} {track.standing}</p>
            {levels.collect_view()}
        </section>
    }
}

#[component]
fn Answer(line: Line) -> impl IntoView {
    let beside = if line.beside.is_empty() {
        String::new()
    } else {
        [" · ", &line.beside].concat()
    };
    let by = line.check.as_ref().and_then(|check| check.by.clone());
    let by = by.filter(|_| line.said.is_none());
    let said = line.said.map(|said| view! { <Beside said /> });
    view! {
        <li>
            <Still status=line.mark />
            <div>
                {line.title}
                " "
                <span class="code">{line.code}</span>
                <br />
                <span class="sub">{line.word} {beside}</span>
                {by.map(|by| view! { <span class="sub">" · " {by}</span> })}
                {said}
            </div>
            <div class="change row no-print">
                {line.check.map(|check| view! { <Agree check title=line.title /> })}
                <a href=line.href>
                    {words::CHANGE}
                    <span class="vh">" " {line.title}</span>
                </a>
            </div>
        </li>
    }
}
