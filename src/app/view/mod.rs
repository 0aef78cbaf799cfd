//! The frame of every view, and the choice of the view.

#![allow(
    unreachable_pub,
    clippy::needless_pass_by_value,
    reason = "`#[component]` makes what every component takes public, and a component owns it"
)]

pub mod lazy;
pub mod notice;
pub mod work;

use leptos::prelude::*;

use crate::app::lazy::problem::is_loading;
use crate::app::msg::Msg;
use crate::app::routes::{Nav, ROUTES, Route};
use crate::app::view::notice::{BannerAbove, MessageAbove};
use crate::app::view::work::Work;
use crate::app::view_model::frame::{Screen, saved, undo};
use crate::app::view_model::notice::{notice, problem};
use crate::app::words::frame;
use crate::domain::catalogue::framework;
use crate::features::home::view::{Head, Home};
use crate::features::questions::view::Assess;
use crate::formats::words::credits;
use crate::ui::context::Context;
use crate::ui::lazy as lazy_views;
use crate::ui::lazy::LazyView;

/// The whole app. [`Context`] must have been provided.
///
/// The skip link stands in the page itself, so that it is there before the app.
#[component]
pub fn App() -> impl IntoView {
    let context = Context::get();
    let screen = context.memo(Screen::of);
    let said = context.memo(|model| model.messages.announcement().to_owned());
    let loading = context.memo(is_loading);
    view! {
        <Header screen />
        {move || {
            let screen = screen.get();
            screen.is_work().then(|| view! { <Work screen /> })
        }}
        <main id="main" data-view=move || screen.with(Screen::slug)>
            // Said while something that was asked for is on its way; it moves nothing.
            {move || {
                loading.get().then(|| {
                    view! { <p class="loading" aria-hidden="true">{frame::LOADING}</p> }
                })
            }}
            <BannerAbove />
            <MessageAbove state=problem />
            <MessageAbove state=notice />
            {move || draw(&screen.get())}
        </main>
        <Footer screen />
        <p class="vh" role="status" aria-live="polite">{move || said.get()}</p>
    }
}

fn draw(screen: &Screen) -> Option<AnyView> {
    match screen {
        Screen::Loading(Some(Route::Home)) => Some(view! { <Head /> }.into_any()),
        // A page has a heading, also while there is nothing under it.
        Screen::Loading(_) => {
            Some(view! { <h1 class="vh" tabindex="-1">{credits::PRODUCT}</h1> }.into_any())
        }
        Screen::At(Route::Home) => Some(view! { <Home /> }.into_any()),
        Screen::At(Route::Assess(track, _)) => Some(view! { <Assess track=*track /> }.into_any()),
        Screen::At(route) => lazy_views::draw(LazyView::At(route.clone())),
        Screen::LinkError => lazy_views::draw(LazyView::LinkError),
    }
}

/// Wordmark, state of saving and main links; the static page has the same, so that nothing jumps.
#[component]
fn Header(screen: Memo<Screen>) -> impl IntoView {
    let context = Context::get();
    let saved = context.memo(saved);
    let undo = context.memo(undo);
    view! {
        <header class="top">
            <a class="brand" href="#/">{credits::PRODUCT}</a>
            {move || {
                saved.get().map(|moment| {
                    view! {
                        <span class="save" data-save="saved">
                            {frame::SAVED}
                            <span class="wide">{frame::IN_BROWSER}</span>
                            {moment}
                        </span>
                    }
                })
            }}
            {move || {
                undo.get().then(|| {
                    view! {
                        <button
                            type="button"
                            class="plain small"
                            data-act="undo"
                            on:click=move |_| context.send(Msg::Undo)
                        >
                            {frame::UNDO}
                        </button>
                    }
                })
            }}
            <nav
                aria-label=frame::MAIN_NAV
                hidden=move || screen.with(Screen::is_received)
            >
                <ul>{links(screen, Nav::Main)}</ul>
            </nav>
        </header>
    }
}

/// What is needed less often, and what every result is.
#[component]
fn Footer(screen: Memo<Screen>) -> impl IntoView {
    let context = Context::get();
    view! {
        <footer class="foot">
            <nav aria-label=frame::MORE_NAV>
                <ul>
                    {links(screen, Nav::More)}
                    <li>
                        <a href=frame::ABOUT_PAGE>{frame::ABOUT}</a>
                    </li>
                </ul>
            </nav>
            <p>
                {frame::CLAIM}
                // In a frame it would take the place of the answers.
                <a href=framework().url target="_blank" rel="noopener noreferrer">
                    {frame::CLAIM_LINK}
                </a>
                {frame::CLAIM_END}
            </p>
            <button
                type="button"
                class="plain small"
                on:click=move |_| context.send(Msg::SwitchTheme)
            >
                {frame::THEME}
            </button>
        </footer>
    }
}

/// The links that stand in this place of the navigation.
fn links(screen: Memo<Screen>, nav: Nav) -> impl IntoView {
    let questions = Context::get().memo(|model| Route::to_questions(&model.mine).href());
    let links = ROUTES.iter().filter_map(|row| {
        let (_, words) = row.link.filter(|(place, _)| *place == nav)?;
        let href = move || match row.route {
            Route::Assess(..) => questions.get(),
            _ => row.route.href(),
        };
        let here = move || screen.with(|screen| screen.current(row));
        // What is received has no views of one's own around it; help is nobody's.
        let hidden = move || row.route != Route::Help && screen.with(Screen::is_received);
        Some(view! {
            <li hidden=hidden>
                <a href=href aria-current=here>{words}</a>
            </li>
        })
    });
    links.collect_view()
}
