//! Where a visit begins.

use leptos::prelude::*;

use crate::core::app::Msg;
use crate::core::catalogue::{examples, framework};
use crate::core::fragment::Route;
use crate::core::text::home as text;
use crate::core::view_model::home::{HomeView, Task, home, others};
use crate::ui::context::Context;
use crate::ui::widgets::{mark, open};

/// Where a visit begins. Its head equals the static page's, so that nothing jumps.
#[component]
pub fn Home() -> impl IntoView {
    let facts =
        text::FACTS.map(|(name, words)| view! { <div><dt>{name}</dt><dd>{words}</dd></div> });
    view! {
        <div class="head">
            <h1 tabindex="-1">{text::TITLE}</h1>
            <p class="lead">{text::LEAD} <cite>{framework().title}</cite> {text::LEAD_END}</p>
        </div>
        <dl class="facts">{facts.into_iter().collect_view()}</dl>
        <div class="two">
            <div>
                <Mine />
                <Others />
            </div>
            <div>
                <New />
                <open::Open />
                <Examples />
            </div>
        </div>
    }
    .into_any()
}

/// The open assessment: its tracks as tasks, and where to go on.
#[component]
fn Mine() -> impl IntoView {
    let state = Context::get().memo(home);
    move || mine(state.get())
}

fn mine(home: HomeView) -> AnyView {
    let (words, href) = home.main;
    let scorecard = home
        .scorecard
        .map(|href| view! { <a class="btn" href=href>{text::SEE_SCORECARD}</a> });
    view! {
        <section aria-labelledby="h-cont">
            <h2 id="h-cont"><span class="over">{home.over}</span> {home.name}</h2>
            <p class="sub small">{home.state}</p>
            <ul class="tasks">{home.tasks.into_iter().map(task).collect_view()}</ul>
            <div class="row">
                <a class="btn main" href=href>{words}</a>
                {scorecard}
                <a href=Route::Profile.href()>{home.profile}</a>
            </div>
        </section>
    }
    .into_any()
}

fn task(task: Task) -> impl IntoView {
    let strip = task.strip.into_iter().map(|marks| {
        view! { <span>{marks.into_iter().map(mark::still).collect_view()}</span> }
    });
    view! {
        <li>
            <a href=task.href>
                <b>{task.title}</b> " "
                <span class="strip" aria-hidden="true">{strip.collect_view()}</span> " "
                <span class="n">{task.answered}</span> " "
                <span class="tiny lvtxt">{task.level}</span>
            </a>
        </li>
    }
}

/// The other assessments on this device.
#[component]
fn Others() -> impl IntoView {
    let context = Context::get();
    let state = context.memo(others);
    move || {
        let others = state.get();
        (!others.is_empty()).then(|| {
            let lines = others.into_iter().map(|one| {
                let open = move |_| context.send(Msg::OpenStored(one.id.clone()));
                view! {
                    <li class="row">
                        <button type="button" class="plain" data-act="open-stored" on:click=open>{one.name}</button>
                        <span class="sub small">{one.detail}</span>
                    </li>
                }
            });
            view! {
                <section class="minor" aria-labelledby="h-dev">
                    <h2 id="h-dev">{text::ALSO}</h2>
                    <ul class="plainlist">{lines.collect_view()}</ul>
                </section>
            }
            .into_any()
        })
    }
}

#[component]
fn New() -> impl IntoView {
    let context = Context::get();
    view! {
        <section class="minor" aria-labelledby="h-new">
            <h2 id="h-new">{text::NEW_TITLE}</h2>
            <p class="small sub">{text::NEW_TEXT}</p>
            <p>
                <button type="button" data-act="new" on:click=move |_| context.send(Msg::New)>
                    {text::NEW}
                </button>
            </p>
        </section>
    }
    .into_any()
}

/// The made-up example and a few real ones; the rest on request.
#[component]
fn Examples() -> impl IntoView {
    let mut all = examples().iter();
    let first = all.by_ref().take(3).map(example).collect_view();
    let rest = all.map(example).collect_view();
    view! {
        <section class="minor" aria-labelledby="h-ex">
            <h2 id="h-ex">{text::EXAMPLES}</h2>
            <ul class="plainlist small">{first}</ul>
            <details>
                <summary>{text::MORE_EXAMPLES}</summary>
                <ul class="plainlist small">{rest}</ul>
            </details>
            <p class="small sub">{text::SURVEY}</p>
        </section>
    }
    .into_any()
}

fn example(example: &'static crate::core::catalogue::ExampleName) -> impl IntoView {
    let made_up = example
        .fictional
        .then(|| view! { " " <span class="sub">{text::MADE_UP}</span> });
    let href = Route::Example(example.id.to_owned()).href();
    view! { <li><a href=href>{example.name}</a> {made_up}</li> }
}
