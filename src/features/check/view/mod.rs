//! All answers on one page, and what to look at before they are published.

mod second_person;

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::routes::Route;
use crate::features::check::state::CheckMsg;
use crate::features::check::update::LOOK_ID;
use crate::features::check::view::second_person::{Agree, Second};
use crate::features::check::view_model::{Answers, Entry, Group, Line, answers, look};
use crate::features::check::words;
use crate::features::scorecard::view::Beside;
use crate::ui::context::Context;
use crate::ui::widgets::chip::Chip;
use crate::ui::widgets::heading::Heading;
use crate::ui::widgets::mark::Still;

/// All answers on one page, and what to look at before they are published.
#[component]
pub fn Review() -> impl IntoView {
    let context = Context::get();
    let all = context.memo(answers);
    let is_checking = context.memo(|model| model.second_person.is_checking());
    // What to look at before publishing is for whoever publishes.
    let parts = move || {
        if is_checking.get() {
            Either::Left(view! { <Second /> })
        } else {
            Either::Right(view! {
                <Before />
                <Second />
            })
        }
    };
    view! {
        <Heading title=words::TITLE lead=words::LEAD />
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

/// What is to be looked at. The heading stays, so that focus has somewhere to go.
#[component]
fn Before() -> impl IntoView {
    let state = Context::get().memo(look);
    let list = move || {
        let look = state.get();
        let (next, to) = look.next;
        let date = look.date.map(|words| {
            view! {
                <p>
                    <a href=Route::Profile.href()>{words}</a>
                </p>
            }
        });
        let groups = look.groups.into_iter();
        let groups = groups.map(|group| view! { <ToLookAt group /> });
        view! {
            <div class="text">
                <p class="note">
                    <b>{look.lead}</b>
                </p>
                <p class="no-print">
                    <a class="btn main" href=to>{next}</a>
                </p>
                {date}
                {groups.collect_view()}
            </div>
        }
    };
    view! {
        <section>
            <h2 id=LOOK_ID tabindex="-1">
                {words::BEFORE}
            </h2>
            {list}
        </section>
    }
}

#[component]
fn ToLookAt(group: Group) -> impl IntoView {
    let explained =
        (!group.explained.is_empty()).then(|| view! { <p class="small sub">{group.explained}</p> });
    let entries = group.entries;
    let entries = if group.is_long {
        // By their criteria, so that no button of one ever becomes that of another.
        Either::Left(view! {
            <ul class="plainlist">
                <For each=move || entries.clone() key=|entry| entry.id.get().slug let:entry>
                    <Long entry />
                </For>
            </ul>
        })
    } else {
        let chips = entries
            .into_iter()
            .map(|entry| view! { <Chip id=entry.id /> });
        Either::Right(view! { <ul class="row">{chips.collect_view()}</ul> })
    };
    view! {
        <h3>{group.title}</h3>
        {explained}
        {entries}
    }
}

#[component]
fn Long(entry: Entry) -> impl IntoView {
    let context = Context::get();
    let (id, criterion) = (entry.id, entry.id.get());
    let confirm = entry.confirms.then(|| {
        view! {
            <button type="button" on:click=move |_| context.send(CheckMsg::Confirm(id))>
                {words::STILL_TRUE}
                <span class="vh">" " {criterion.title}</span>
            </button>
        }
    });
    view! {
        <li class="row">
            <div>
                <a href=entry.href id=entry.link_id>
                    <span class="code">{criterion.code}</span>
                    " "
                    {criterion.title}
                </a>
                <p class="small sub">{entry.text}</p>
            </div>
            {confirm}
        </li>
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
            <p class="small sub">{track.standing}</p>
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
