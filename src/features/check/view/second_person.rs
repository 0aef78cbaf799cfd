//! A second person: who it is, and the buttons to agree with answers.

use leptos::prelude::*;

use crate::app::routes::Route;
use crate::domain::assessment::SHORT;
use crate::features::check::second_person::{NAME_ID, SECOND_ID, agree_id};
use crate::features::check::state::CheckMsg;
use crate::features::check::view_model::second_person::{Check, name, second};
use crate::features::check::words;
use crate::features::share::state::{Audience, ShareMsg};
use crate::ui::context::Context;
use crate::ui::widgets::button::{Act, sends};
use crate::ui::widgets::field::{Beside, Control, Field, Spec};

/// Where a second person gives their name, and agrees with all that is left.
#[component]
pub(crate) fn Second() -> impl IntoView {
    let context = Context::get();
    let (state, name_view) = (context.memo(second), context.memo(name));
    let any = Memo::new(move |_| state.with(Option::is_some));
    let said = move || state.with(|state| state.as_ref().map(|one| one.said.clone()));
    let has_checked =
        Memo::new(move |_| state.with(|one| one.as_ref().is_some_and(|one| one.sends_back)));
    let send_back = move || {
        has_checked.get().then(|| {
            let msg = sends(|| CheckMsg::SendBack);
            view! {
                <p class="no-print">
                    <Act act="send-back" words=words::SEND_BACK msg class=Some("main") />
                </p>
            }
        })
    };
    let is_checking =
        Memo::new(move |_| state.with(|one| one.as_ref().is_some_and(|one| one.is_checking)));
    let stop = move || {
        is_checking.get().then(|| {
            let msg = sends(|| CheckMsg::Stop);
            view! {
                <p class="no-print">
                    <Act act="stop-checking" words=words::STOP msg class=Some("plain") />
                </p>
            }
        })
    };
    let rest = move || {
        let rest = state.with(|state| state.as_ref()?.rest.clone());
        rest.map(|rest| {
            view! {
                <div class="row">
                    <button
                        type="button"
                        data-act="agree-rest"
                        on:click=move |_| context.send(CheckMsg::AgreeWithRest)
                    >
                        {rest}
                    </button>
                </div>
            }
        })
    };
    move || {
        any.get().then(|| {
            let around = if is_checking.get() {
                words::CHECKING
            } else {
                words::SECOND
            };
            let spec = Spec {
                id: NAME_ID.to_owned(),
                name: NAME_ID.to_owned(),
                label: around.name,
                control: Control::Input("text"),
                max: SHORT.chars,
                autocomplete: "off",
                beside: Beside::Problem,
                draft: None,
            };
            let here = around.here.map(|here| view! { <Ask here /> });
            let input = move |typed| context.send(CheckMsg::Name(typed));
            view! {
                <section>
                    <h2 id=SECOND_ID tabindex="-1">
                        {around.heading}
                    </h2>
                    <div class="text">
                        <p>
                            <b>{said}</b>
                        </p>
                        <p class="no-print">{around.more}</p>
                        {here}
                        <div class="text no-print">
                            <Field spec state=name_view input />
                            {rest}
                            {send_back}
                            {stop}
                        </div>
                    </div>
                </section>
            }
        })
    }
}

/// How the author asks a colleague: the link for one, and what to do without a link.
#[component]
fn Ask(here: &'static str) -> impl IntoView {
    let context = Context::get();
    // Whoever was chosen last may have been somebody else.
    let choose = move |_| context.send(ShareMsg::Audience(Audience::Colleague));
    view! {
        <p class="no-print">
            <a href=Route::Share.href() on:click=choose>
                {words::SEND_LINK}
            </a>
        </p>
        <p class="no-print">{here}</p>
    }
}

/// One button in one place, whether the answer is checked or not, so that focus stays on it.
#[component]
pub(crate) fn Agree(check: Check, title: &'static str) -> impl IntoView {
    let context = Context::get();
    let id = check.id;
    let is_checked = check.by.is_some();
    let act = move |_| {
        context.send(if is_checked {
            CheckMsg::Uncheck(id)
        } else {
            CheckMsg::Agree(id)
        });
    };
    let says = if is_checked {
        words::UNCHECK
    } else {
        words::AGREE
    };
    view! {
        <button type="button" class="plain" id=agree_id(id) on:click=act>
            {says}
            <span class="vh">" " {title}</span>
        </button>
    }
}
