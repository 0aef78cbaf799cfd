//! The day of the next look, to set, to change and to carry to a calendar.

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::routes::Route;
use crate::features::home::words as text;
use crate::features::library::next_look::{DAY, SET};
use crate::features::library::state::{LibraryMsg, NextLookMsg};
use crate::features::library::view_model::next_look::{NextLook as NextLookView, day, next_look};
use crate::ui::context::Context;
use crate::ui::widgets::field::{Beside, Control, Field, Spec};
use crate::ui::widgets::open::Section;

/// The next look at the open assessment; nothing before that is stored.
#[component]
pub(crate) fn NextLook() -> impl IntoView {
    let context = Context::get();
    let state = context.memo(next_look);
    // By these alone, so that whoever types a day keeps the field.
    let shown = Memo::new(move |_| state.with(|state| state.as_ref().map(|one| one.is_set)));
    move || {
        shown.get().map(|is_set| {
            let acts = if is_set {
                Either::Left(view! { <Set /> })
            } else {
                Either::Right(view! { <Unset /> })
            };
            let line =
                move |of: fn(NextLookView) -> String| state.get().map(of).unwrap_or_default();
            let is_due = move || state.with(|state| state.as_ref().is_some_and(|one| one.is_due));
            view! {
                <Section id="h-look" heading=text::NEXT_LOOK>
                    <p>{move || line(|one| one.when)}</p>
                    <p class="small sub">
                        {move || line(|one| one.old.unwrap_or_default())} " "
                        <a href=Route::Review.href() hidden=move || !is_due()>
                            {text::CHECK_ANSWERS}
                        </a>
                    </p>
                    {acts}
                </Section>
            }
        })
    }
}

#[component]
fn Unset() -> impl IntoView {
    view! {
        <p>
            <Act id=SET words=text::SET_LOOK msg=NextLookMsg::Propose />
        </p>
    }
}

#[component]
fn Set() -> impl IntoView {
    let context = Context::get();
    let spec = Spec {
        id: DAY.to_owned(),
        name: DAY.to_owned(),
        label: text::LOOK_DAY,
        control: Control::Input("date"),
        max: 10,
        autocomplete: "off",
        beside: Beside::Nothing,
        draft: None,
    };
    let state = context.memo(day);
    let input = move |typed| context.send(LibraryMsg::NextLook(NextLookMsg::Day(typed)));
    view! {
        <Field spec state input />
        <p class="row">
            <Act id="look-calendar" words=text::LOOK_CALENDAR msg=NextLookMsg::Calendar />
            <Act id="remove-look" words=text::REMOVE_LOOK msg=NextLookMsg::Remove is_plain=true />
        </p>
    }
}

#[component]
fn Act(
    id: &'static str,
    words: &'static str,
    msg: NextLookMsg,
    #[prop(optional)] is_plain: bool,
) -> impl IntoView {
    let context = Context::get();
    view! {
        <button
            type="button"
            class=is_plain.then_some("plain small")
            id=id
            on:click=move |_| context.send(LibraryMsg::NextLook(msg.clone()))
        >
            {words}
        </button>
    }
}
