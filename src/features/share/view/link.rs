//! The link, and the file that goes with it.

use leptos::either::Either;
use leptos::prelude::*;

use crate::features::share::state::ShareMsg;
use crate::features::share::view::files::File;
use crate::features::share::view_model::Offer;
use crate::features::share::{view_model, words};
use crate::formats::words::one_page::BUTTON;
use crate::ui::context::Context;
use crate::ui::widgets::button::{Act, sends};

/// One button copies the link; while there is none, it makes it. It stays, so that focus does.
#[component]
pub(crate) fn Link() -> impl IntoView {
    let context = Context::get();
    let made = context.memo(view_model::link);
    let step = context.memo(view_model::step);
    let files = context.memo(view_model::beside_link);
    let wants_file = context.memo(view_model::wants_file);
    let has_none = move || step.with(|step| step.act == "make-link");
    let link = move |of: fn(view_model::Link) -> String| made.get().map(of).unwrap_or_default();
    view! {
        <section>
            <h2>{words::LINK}</h2>
            <div class="field" hidden=has_none>
                <label for="share-link">{words::ADDRESS}</label>
                <input
                    id="share-link"
                    class="link"
                    data-link=move || made.with(Option::is_some).then_some("")
                    readonly
                    value=move || link(|link| link.address)
                />
            </div>
            <div class="row">
                <button
                    type="button"
                    class=move || (!wants_file.get()).then_some("main")
                    data-act=move || step.with(|step| step.act)
                    on:click=move |_| context.send(step.get().msg)
                >
                    {move || step.with(|step| step.label)}
                </button>
                <p class="small sub">{move || step.with(|step| step.after)}</p>
            </div>
            <div class="row">
                {move || {
                    let main = wants_file.get().then_some("main");
                    let files = files.get().into_iter().enumerate();
                    let class = move |place: usize| main.filter(|_| place == 0);
                    let files = files.map(|(place, offer)| view! { <Beside offer class=class(place) /> });
                    files.collect_view()
                }}
            </div>
            <p class="small sub">{move || link(|link| link.length)}</p>
            <p class="small sub">{move || link(|link| link.state)}</p>
            <p class="small sub">{words::GATEWAYS}</p>
        </section>
    }
}

/// A file beside the link.
#[component]
fn Beside(offer: Offer, class: Option<&'static str>) -> impl IntoView {
    match offer {
        Offer::OnePage => Either::Left(view! {
            <Act act=BUTTON.0 words=BUTTON.1 msg=sends(|| ShareMsg::OnePage) class />
        }),
        Offer::File(export) => Either::Right(view! { <File export class /> }),
    }
}
