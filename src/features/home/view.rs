//! Where a visit begins.

use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::routes::Route;
use crate::domain::catalogue::{ExampleName, HAS_SURVEYS, examples, framework};
use crate::features::home::view_model::{HomeView, Task, home as state_of, is_first_visit};
use crate::features::home::words as text;
use crate::ui::context::Context;
use crate::ui::lazy::LazyView;
use crate::ui::widgets::mark::Still;
use crate::ui::widgets::open::{Open, Section};
use crate::ui::widgets::when_loaded::WhenLoaded;

/// Where a visit begins. Its head equals the static page's, so that nothing jumps.
#[component]
pub fn Home() -> impl IntoView {
    let mine = Context::get().memo(state_of);
    view! {
        <Head />
        <div class="two">
            <div>
                {move || view! { <Mine home=mine.get() /> }}
                <WhenLoaded of=LazyView::Library />
            </div>
            <div>
                <New />
                <Open />
                <Look />
            </div>
        </div>
    }
}

/// What the page is, as the static page has it. It stands alone while saved work is on its way.
#[component]
pub fn Head() -> impl IntoView {
    let facts = text::FACTS.map(|(name, words)| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd>{words}</dd>
            </div>
        }
    });
    view! {
        <div class="head">
            <h1 tabindex="-1">{text::TITLE}</h1>
            <p class="lead">
                {text::LEAD} <cite>{framework().title}</cite> {text::LEAD_END}
            </p>
        </div>
        <dl class="facts">{facts}</dl>
    }
}

/// The open assessment: its tracks as tasks, and where to go on.
#[component]
fn Mine(home: HomeView) -> impl IntoView {
    let (words, href) = home.main;
    let scorecard = home.scorecard.map(|href| {
        view! { <a class="btn" href=href>{text::SEE_SCORECARD}</a> }
    });
    let tasks = home
        .tasks
        .into_iter()
        .map(|task| view! { <TaskLine task /> });
    view! {
        <section aria-labelledby="h-cont">
            <h2 id="h-cont">
                <span class="over">{home.over}</span>
                {home.name}
            </h2>
            <p class="sub small">{home.state}</p>
            <div class="row">
                <a class="btn main" href=href>{words}</a>
                {scorecard}
                <a href=home.beside.1>{home.beside.0}</a>
            </div>
            <ul class="tasks">{tasks.collect_view()}</ul>
        </section>
    }
}

#[component]
fn TaskLine(task: Task) -> impl IntoView {
    let strip = task.strip.into_iter().map(|marks| {
        let marks = marks.into_iter().map(|status| view! { <Still status /> });
        view! { <span>{marks.collect_view()}</span> }
    });
    view! {
        <li>
            <a href=task.href>
                <b>{task.title}</b>
                " "
                <span class="strip" aria-hidden="true">{strip.collect_view()}</span>
                " "
                <span class="n">{task.answered}</span>
                " "
                <span class="tiny lvtxt">{task.level}</span>
            </a>
        </li>
    }
}

#[component]
fn New() -> impl IntoView {
    let context = Context::get();
    let is_first = context.memo(is_first_visit);
    move || {
        (!is_first.get()).then(|| {
            view! {
                <Section id="h-new" heading=text::NEW_TITLE>
                    <p class="small sub">{text::NEW_TEXT}</p>
                    <p>
                        <button
                            type="button"
                            data-act="new"
                            on:click=move |_| context.send(Msg::New)
                        >
                            {text::NEW}
                        </button>
                    </p>
                </Section>
            }
        })
    }
}

/// The made-up example; what surveys of real registries said, on request.
#[component]
fn Look() -> impl IntoView {
    let line = |example| view! { <Example example /> };
    let (made_up, surveys): (Vec<_>, Vec<_>) = examples().iter().partition(|one| one.fictional);
    let first = made_up.into_iter().map(line).collect_view();
    let rest = surveys.into_iter().map(line).collect_view();
    // A constant of the build: a host may leave them out.
    let rest = HAS_SURVEYS.then(|| {
        view! {
            <details>
                <summary>{text::MORE_EXAMPLES}</summary>
                <p class="small sub">{text::SURVEY}</p>
                <ul class="plainlist small">{rest}</ul>
            </details>
        }
    });
    view! {
        <Section id="h-ex" heading=text::EXAMPLES>
            <ul class="plainlist small">{first}</ul>
            {rest}
        </Section>
    }
}

#[component]
fn Example(example: &'static ExampleName) -> impl IntoView {
    let href = Route::Example(example.id.to_owned()).href();
    let made_up = example
        .fictional
        .then(|| view! { <span class="sub">{text::MADE_UP}</span> });
    view! {
        <li>
            <a href=href>{example.name}</a>
            " "
            {made_up}
        </li>
    }
}
