//! The frame of every view, and the choice of the view.

use leptos::prelude::*;

use super::context::Context;
use super::views::assess::Assess;
use super::views::example::ExampleView;
use super::views::help::Help;
use super::views::home::Home;
use super::views::link_error::LinkErrorView;
use super::views::profile::Profile;
use super::views::scorecard::Scorecard;
use super::views::share::ShareView;
use super::views::shared::Shared;
use super::widgets::notice::{Banner, Notice};
use crate::core::app::Msg;
use crate::core::catalogue::{TrackId, framework};
use crate::core::fragment::Route;
use crate::core::text::frame;
use crate::core::view_model::frame::{Screen, saved};

/// The whole app. [`Context`] must have been provided.
///
/// The skip link stands in the page itself, so that it is there before the app.
#[component]
pub fn App() -> impl IntoView {
    let context = Context::get();
    let screen = context.memo(Screen::of);
    let said = context.memo(|model| model.announcement.clone());
    view! {
        <Header screen />
        <main id="main" data-view=move || screen.with(Screen::slug)>
            <Banner />
            <Notice />
            {move || draw(&screen.get())}
        </main>
        <Footer screen />
        <p class="vh" role="status" aria-live="polite">{move || said.get()}</p>
    }
}

fn draw(screen: &Screen) -> AnyView {
    match screen {
        Screen::Home => view! { <Home /> }.into_any(),
        Screen::Profile => view! { <Profile /> }.into_any(),
        Screen::Assess(track) => view! { <Assess track=*track /> }.into_any(),
        Screen::Scorecard => view! { <Scorecard /> }.into_any(),
        Screen::Share => view! { <ShareView /> }.into_any(),
        Screen::Help => view! { <Help /> }.into_any(),
        Screen::Example(_) => view! { <ExampleView /> }.into_any(),
        Screen::Shared => view! { <Shared /> }.into_any(),
        Screen::LinkError => view! { <LinkErrorView /> }.into_any(),
    }
}

/// Wordmark, state of saving and main links; the static page has the same, so that nothing jumps.
#[component]
fn Header(screen: Memo<Screen>) -> impl IntoView {
    let saved = Context::get().memo(saved);
    view! {
        <header class="top">
            <a class="brand" href="#/">
                <svg viewBox="0 0 14 26" aria-hidden="true" focusable="false">
                    <path d="M7 0v9" stroke="currentColor" stroke-width="1.5"></path>
                    <path d="M3.5 9h7L14 15.5 7 26 0 15.5z" fill="currentColor"></path>
                </svg>
                " " {frame::PRODUCT}
            </a>
            {move || saved.get().map(|moment| view! {
                <span class="save" data-save="saved">
                    {frame::SAVED} <span class="wide">{frame::IN_BROWSER}</span> {moment}
                </span>
            })}
            <nav aria-label=frame::MAIN_NAV>
                <ul>
                    {link(screen, &Route::Assess(TrackId::Authn, None), "assess", frame::ASSESS)}
                    {link(screen, &Route::Scorecard, "scorecard", frame::SCORECARD)}
                    {link(screen, &Route::Share, "share", frame::SHARE)}
                </ul>
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
                    {link(screen, &Route::Profile, "profile", frame::PROFILE)}
                    {link(screen, &Route::Help, "help", frame::HELP)}
                </ul>
            </nav>
            <p>
                {frame::CLAIM}
                <a href=framework().url rel="noopener noreferrer">{frame::CLAIM_LINK}</a>
                {frame::CLAIM_END}
            </p>
            <button type="button" class="plain small" on:click=move |_| context.send(Msg::SwitchTheme)>
                {frame::THEME}
            </button>
        </footer>
    }
}

fn link(screen: Memo<Screen>, route: &Route, view: &'static str, words: &'static str) -> AnyView {
    let here = move || {
        screen
            .with(|screen| screen.slug() == view)
            .then_some("page")
    };
    view! { <li><a href=route.href() aria-current=here>{words}</a></li> }.into_any()
}
