//! What to look at: before the answers are published, or by whoever checks them.

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::routes::Route;
use crate::features::check::state::CheckMsg;
use crate::features::check::update::LOOK_ID;
use crate::features::check::view_model::{Entry, Group, look, points};
use crate::features::check::words;
use crate::ui::context::Context;
use crate::ui::widgets::chip::Chip;

/// What does not fit together, for whoever checks the answers of somebody else; nothing where all does.
#[component]
pub(crate) fn Points() -> impl IntoView {
    let state = Context::get().memo(points);
    move || {
        let groups = state.get();
        (!groups.is_empty()).then(|| {
            view! {
                <section>
                    <h2>{words::POINTS}</h2>
                    <div class="text">
                        <Groups groups />
                    </div>
                </section>
            }
        })
    }
}

#[component]
fn Groups(groups: Vec<Group>) -> impl IntoView {
    let groups = groups.into_iter();
    let groups = groups.map(|group| view! { <ToLookAt group /> });
    groups.collect_view()
}

/// What is to be looked at. The heading stays, so that focus has somewhere to go.
#[component]
pub(crate) fn Before() -> impl IntoView {
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
        view! {
            <div class="text">
                <p class="note">
                    <b>{look.lead}</b>
                </p>
                <p class="no-print">
                    <a class="btn main" href=to>{next}</a>
                </p>
                {date}
                <Groups groups=look.groups />
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
