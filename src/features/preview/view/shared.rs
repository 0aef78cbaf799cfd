//! The link or file being read.

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::msg::Msg;
use crate::app::routes::Route;
use crate::features::example::words;
use crate::features::handoff::state::{HandoffMsg, OnePageOf};
use crate::features::merge::state::MergeMsg;
use crate::features::preview::state::PreviewMsg;
use crate::features::preview::view_model::shared::{
    Banner as BannerView, CheckOffer, TextBlock, shared as state,
};
use crate::features::preview::words::{CHECK, CONTINUE_CHECK};
use crate::features::scorecard::view::ToRead;
use crate::features::scorecard::view::levels::Levels;
use crate::features::share::state::ShareMsg;
use crate::formats::words::one_page::BUTTON;
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

/// What those who sent it say of the whole: summary, request and planned steps.
#[component]
fn Texts(texts: Vec<TextBlock>) -> impl IntoView {
    let texts = texts.into_iter().map(|text| {
        let has_none = text.under.is_empty();
        let lines = text
            .lines
            .into_iter()
            .map(|line| view! { <p dir="auto">{line}</p> });
        view! {
            <section>
                <h2>{text.title}</h2>
                {lines.collect_view()}
                <p class="small sub" hidden=has_none>
                    {text.under}
                </p>
            </section>
        }
    });
    texts.collect_view()
}

#[component]
fn Banner(banner: BannerView) -> impl IntoView {
    let context = Context::get();
    let asks = banner
        .asks
        .map(|text| view! { <p class="small">{text}</p> });
    // Whoever has the same in work wants what differs; everybody else a file to pass on.
    let is_only_read = !banner.has_own;
    let is_asked = matches!(banner.check, CheckOffer::Asked | CheckOffer::Begun);
    let check_words = if banner.check == CheckOffer::Begun {
        CONTINUE_CHECK
    } else {
        CHECK
    };
    let check_is_main = (is_only_read && is_asked).then_some("main");
    // Where nothing differs, no button leads to what does, and this one is the main one (style/widgets.css).
    let download_class = match (is_only_read, is_asked) {
        (true, true) => None,
        (true, false) => Some("main"),
        (false, _) => Some("else-main"),
    };
    let save_is_main = (is_only_read && !banner.can_download).then_some("main");
    let download = banner.can_download.then(|| {
        view! {
            <Act
                act="download-report"
                words=words::DOWNLOAD
                msg=sends(|| ShareMsg::Received)
                class=download_class
            />
        }
    });
    let one_page = banner.can_download.then(|| {
        let msg = sends(|| HandoffMsg::OnePage(OnePageOf::Opened));
        view! { <Act act=BUTTON.0 words=BUTTON.1 msg /> }
    });
    let offered = context.memo(|model| model.share.offered.clone());
    let check = (banner.check != CheckOffer::No).then(|| view! { <Act act="check" words=check_words msg=sends(|| PreviewMsg::Check) class=check_is_main /> });
    // A task list has only what is ticked in it.
    let replace = (banner.has_own && banner.can_download).then(
        || view! { <Act act="replace" words=words::REPLACE msg=sends(|| MergeMsg::Replace) /> },
    );
    // Comparing is code that whoever only reads does not need. It comes a moment later, to a line of its own.
    let differences = banner
        .has_own
        .then(|| view! { <div class="whole"><WhenLoaded of=LazyView::GoToDifferences /></div> });
    view! {
        <div class="banner tall" role="region" aria-label=banner.label data-save="readonly">
            <div>
                <b>{banner.reading}</b>
                <p class="small">{banner.untouched}</p>
                {asks}
            </div>
            <div class="row">
                {differences}
                {check}
                {download}
                {one_page}
                <Act act="save-copy" words=words::SAVE_COPY msg=sends(|| PreviewMsg::SaveCopy) class=save_is_main />
                {replace}
                <Act act="print" words=scorecard::PRINT msg=sends(|| Msg::Print) />
                <Act act="dismiss" words=words::DISMISS msg=sends(|| PreviewMsg::Close) />
            </div>
            <p class="small sub">{move || offered.get()}</p>
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
