//! The link or file being read.

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::routes::Route;
use crate::features::example::words;
use crate::features::merge::state::MergeMsg;
use crate::features::preview::state::PreviewMsg;
use crate::features::preview::view_model::shared::{Banner as BannerView, shared as state};
use crate::features::scorecard::view::ToRead;
use crate::features::scorecard::view::levels::Levels;
use crate::features::share::state::ShareMsg;
use crate::formats::words::{errors, scorecard};
use crate::ui::context::Context;
use crate::ui::lazy::LazyView;
use crate::ui::widgets::button::{Act, sends};
use crate::ui::widgets::when_loaded::WhenLoaded;

/// The link or file being read.
#[component]
pub fn Shared() -> impl IntoView {
    let page = Context::get().memo(state);
    let scorecard_view = move || match page.get() {
        Some(page) => Either::Left(view! {
            <ToRead scorecard_view=page.scorecard_view>
                <Levels columns=page.levels />
                <Banner banner=page.banner />
                <Texts texts=page.texts />
            </ToRead>
        }),
        None => Either::Right(view! { <Nothing /> }),
    };
    view! {
        {scorecard_view}
        <WhenLoaded of=LazyView::Differences />
    }
}

/// What those who sent it say of the whole: summary and request.
#[component]
fn Texts(texts: Vec<(&'static str, Vec<String>)>) -> impl IntoView {
    let texts = texts.into_iter().map(|(title, lines)| {
        let lines = lines
            .into_iter()
            .map(|line| view! { <p dir="auto">{line}</p> });
        view! {
            <section>
                <h2>{title}</h2>
                {lines.collect_view()}
            </section>
        }
    });
    texts.collect_view()
}

#[component]
fn Banner(banner: BannerView) -> impl IntoView {
    let context = Context::get();
    let proposal = banner
        .proposal
        .map(|text| view! { <p class="small">{text}</p> });
    // Whoever has the same in work wants what differs; everybody else a file to pass on.
    let is_only_read = banner.differences.is_none();
    let download_is_main = is_only_read.then_some("main");
    let save_is_main = (is_only_read && !banner.can_download).then_some("main");
    let download = banner.can_download.then(|| {
        view! {
            <Act
                act="download-report"
                words=words::DOWNLOAD
                msg=sends(|| ShareMsg::Received)
                class=download_is_main
            />
        }
    });
    let replace = banner.can_replace.then(
        || view! { <Act act="replace" words=words::REPLACE msg=sends(|| MergeMsg::Replace) /> },
    );
    let differences = banner.differences.map(|words| {
        view! {
            <button
                type="button"
                class="main"
                data-act="differences"
                on:click=move |_| context.send(MergeMsg::Show)
            >
                {words}
            </button>
        }
    });
    view! {
        <div class="banner tall" role="region" aria-label=banner.label data-save="readonly">
            <div>
                <b>{banner.reading}</b>
                <p class="small">{banner.untouched}</p>
                {proposal}
            </div>
            <div class="row">
                {differences}
                {download}
                <Act act="save-copy" words=words::SAVE_COPY msg=sends(|| PreviewMsg::SaveCopy) class=save_is_main />
                {replace}
                <Act act="print" words=scorecard::PRINT msg=sends(|| Msg::Print) />
                <Act act="dismiss" words=words::DISMISS msg=sends(|| PreviewMsg::Close) />
            </div>
        </div>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    view! {
        <div class="head">
            <h1 tabindex="-1">{words::NOTHING}</h1>
            <p class="lead">{words::NOTHING_NEXT}</p>
            <p>
                <a href=Route::Home.href()>{errors::HOME}</a>
            </p>
        </div>
    }
}
