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
use crate::core::view_model::frame::Screen;

/// The whole app. [`Context`](super::context::Context) must have been provided.
#[component]
pub fn App() -> impl IntoView {
    let screen = Context::get().memo(Screen::of);
    view! {
        <main id="main" data-view=move || screen.with(Screen::slug)>
            {move || draw(&screen.get())}
        </main>
    }
}

fn draw(screen: &Screen) -> AnyView {
    match screen {
        Screen::Home => view! { <Home /> }.into_any(),
        Screen::Profile => view! { <Profile /> }.into_any(),
        Screen::Assess(_) => view! { <Assess /> }.into_any(),
        Screen::Scorecard => view! { <Scorecard /> }.into_any(),
        Screen::Share => view! { <ShareView /> }.into_any(),
        Screen::Help => view! { <Help /> }.into_any(),
        Screen::Example(_) => view! { <ExampleView /> }.into_any(),
        Screen::Shared => view! { <Shared /> }.into_any(),
        Screen::LinkError => view! { <LinkErrorView /> }.into_any(),
    }
}
