//! An example to look at.

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::msg::{Msg, Resource, ResourceMsg};
use crate::app::routes::Route;
use crate::features::example::view_model::{
    ExamplePage, ExampleScreen, Source as SourceView, example as state, others,
};
use crate::features::example::words;
use crate::features::preview::state::PreviewMsg;
use crate::features::scorecard::view::ToRead;
use crate::formats::words::errors;
use crate::ui::context::Context;
use crate::ui::widgets::button::{Act, sends};
use crate::ui::widgets::external::Outside;

/// An example to look at.
#[component]
pub fn Example() -> impl IntoView {
    let context = Context::get();
    let page = context.memo(|model| (state(model), others(model)));
    move || {
        let (screen, others) = page.get();
        // A host may have left out all but one. What is to come would move the list.
        let none = others.is_empty() || matches!(screen, ExampleScreen::Loading);
        let others = others.into_iter().map(|other| {
            view! {
                <li>
                    <a href=other.href>{other.name}</a>
                </li>
            }
        });
        let screen = match screen {
            ExampleScreen::Here(page) => view! { <Here page=*page /> }.into_any(),
            ExampleScreen::Loading => {
                view! { <Titled><p role="status" data-loading="">{words::LOADING}</p></Titled> }
                    .into_any()
            }
            ExampleScreen::Failed => view! { <Titled><Failed /></Titled> }.into_any(),
            ExampleScreen::Unknown => view! { <Titled><Unknown /></Titled> }.into_any(),
        };
        view! {
            {screen}
            <section class="no-print" hidden=none>
                <h2>{words::OTHERS}</h2>
                <ul class="plainlist">{others.collect_view()}</ul>
            </section>
        }
    }
}

#[component]
fn Here(page: ExamplePage) -> impl IntoView {
    // Nobody wants the answers of a registry that does not exist.
    let start = if page.source.is_none() {
        Either::Left(view! {
            <Act act="new" words=words::START_EMPTY msg=sends(|| Msg::New) class=Some("main") />
        })
    } else {
        Either::Right(view! {
            <Act
                act="save-copy"
                words=words::START
                msg=sends(|| PreviewMsg::SaveCopy)
                class=Some("main")
                described_by="start-more"
            />
            <p class="small sub" id="start-more">
                {words::START_MORE}
            </p>
        })
    };
    let source = page.source.map(|source| view! { <Source source /> });
    view! {
        <ToRead scorecard_view=page.scorecard_view>
            <div class="note caveat">
                <p>{page.caveat}</p>
                <p>{page.more}</p>
                {source}
                <div class="row no-print">{start}</div>
            </div>
        </ToRead>
    }
}

#[component]
fn Source(source: SourceView) -> impl IntoView {
    let host = [" (", &source.host, ")"].concat();
    view! {
        <p>
            {words::SOURCE}
            ": "
            <Outside href=source.url words=source.title />
            <span class="tiny">{host}</span>
        </p>
    }
}

#[component]
fn Titled(children: Children) -> impl IntoView {
    view! {
        <div class="head">
            <h1 tabindex="-1">{words::OVER}</h1>
            {children()}
        </div>
    }
}

#[component]
fn Failed() -> impl IntoView {
    view! {
        <div class="note err" role="alert" data-error="examples">
            <p>
                <b>{words::FAILED}</b>
            </p>
            <p>{words::FAILED_NEXT}</p>
            <Act act="retry" words=words::RETRY msg=sends(|| ResourceMsg::Want(Resource::Examples)) />
        </div>
    }
}

#[component]
fn Unknown() -> impl IntoView {
    view! {
        <p class="lead" data-error="unknown-example">
            {words::UNKNOWN}
        </p>
        <p>
            <a href=Route::Home.href()>{errors::HOME}</a>
        </p>
    }
}
