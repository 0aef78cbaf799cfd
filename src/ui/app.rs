//! The frame of every view, and the choice of the view.

use leptos::prelude::*;

use super::context::Context;
use super::dom::{El, button, el, group, live, part};
use super::later::{self, Piece};
use super::seen::Seen;
use super::views::{assess, home};
use super::widgets::notice::{banner_above, message_above};
use crate::core::app::{Later, Model, Msg};
use crate::core::catalogue::{TrackId, framework};
use crate::core::fragment::Route;
use crate::core::text::frame;
use crate::core::view_model::frame::{Screen, saved, undo};
use crate::core::view_model::notice::{notice, trouble};

/// The whole app. [`Context`] must have been provided.
///
/// The skip link stands in the page itself, so that it is there before the app.
#[component]
pub fn App() -> impl IntoView {
    let context = Context::get();
    let screen = context.memo(Screen::of);
    let said = context.memo(|model| model.announcement.clone());
    let main = el("main")
        .set("id", "main")
        .live("data-view", move || {
            screen.with(Screen::slug).map(str::to_owned)
        })
        .child(loading())
        .child(banner_above())
        .child(message_above(trouble))
        .child(message_above(notice))
        .child(part(move || draw(&screen.get())));
    let status = el("p")
        .class("vh")
        .set("role", "status")
        .set("aria-live", "polite")
        .child(live(move || said.get()));
    group([header(screen), main, footer(screen), status])
}

fn draw(screen: &Screen) -> Option<AnyView> {
    match screen {
        Screen::Opening => Some(opening()),
        Screen::OpeningHome => Some(home::head()),
        Screen::Home => Some(home::home()),
        Screen::Assess(track) => Some(assess::assess(*track)),
        Screen::Later(screen) => later::draw(Piece::Screen(screen)),
    }
}

/// A page has a heading, also while there is nothing under it.
fn opening() -> AnyView {
    el("h1")
        .class("vh")
        .set("tabindex", "-1")
        .child(frame::PRODUCT)
        .draw()
}

/// Said while something that was asked for is on its way; it moves nothing.
fn loading() -> AnyView {
    let loading = Context::get().memo(Model::is_loading);
    part(move || {
        let words = el("p").class("loading").set("aria-hidden", "true");
        loading.get().then(|| words.child(frame::LOADING))
    })
}

/// Wordmark, state of saving and main links; the static page has the same, so that nothing jumps.
fn header(screen: Seen<Screen>) -> El {
    let context = Context::get();
    let saved = context.memo(saved);
    let brand = el("a")
        .class("brand")
        .set("href", "#/")
        .child(frame::PRODUCT);
    let saved = part(move || {
        saved.get().map(|moment| {
            el("span")
                .class("save")
                .set("data-save", "saved")
                .child(frame::SAVED)
                .child(el("span").class("wide").child(frame::IN_BROWSER))
                .child(moment)
        })
    });
    let undo = context.memo(undo);
    let undo = part(move || {
        let button = || button(frame::UNDO, move || context.send(Later::Undo));
        undo.get()
            .then(|| button().class("plain small").set("data-act", "undo"))
    });
    let links = [
        link(
            screen,
            &Route::Assess(TrackId::Authn, None),
            "assess",
            frame::ASSESS,
        ),
        link(screen, &Route::Scorecard, "scorecard", frame::SCORECARD),
        link(screen, &Route::Share, "share", frame::SHARE),
    ];
    let head = el("header").class("top").child(brand);
    head.child(saved).child(undo).child(
        el("nav")
            .set("aria-label", frame::MAIN_NAV)
            .child(el("ul").child(links)),
    )
}

/// What is needed less often, and what every result is.
fn footer(screen: Seen<Screen>) -> El {
    let context = Context::get();
    let links = [
        link(screen, &Route::Plan, "plan", frame::PLAN),
        link(screen, &Route::Review, "review", frame::REVIEW),
        link(screen, &Route::Compare, "compare", frame::COMPARE),
        link(screen, &Route::Profile, "profile", frame::PROFILE),
        link(screen, &Route::Help, "help", frame::HELP),
    ];
    let framework = el("a")
        .set("href", framework().url)
        .set("rel", "noopener noreferrer")
        .child(frame::CLAIM_LINK);
    let theme = button(frame::THEME, move || context.send(Msg::SwitchTheme));
    el("footer")
        .class("foot")
        .child(
            el("nav")
                .set("aria-label", frame::MORE_NAV)
                .child(el("ul").child(links)),
        )
        .child(
            el("p")
                .child(frame::CLAIM)
                .child(framework)
                .child(frame::CLAIM_END),
        )
        .child(theme.class("plain small"))
}

fn link(screen: Seen<Screen>, route: &Route, view: &'static str, words: &'static str) -> El {
    let here = move || {
        let here = screen.with(|screen| screen.slug() == Some(view));
        here.then(|| "page".to_owned())
    };
    let link = el("a").set("href", route.href());
    el("li").child(link.live("aria-current", here).child(words))
}
