//! Which criteria are shown, and the search in their text.

use leptos::prelude::*;

use crate::features::questions::state::{AnswerFilter, QuestionsMsg};
use crate::features::questions::view_model::filter::{OPTIONS, parse};
use crate::features::questions::view_model::track::TrackView;
use crate::features::questions::words as text;
use crate::ui::context::Context;

/// Filter and search.
#[component]
pub(crate) fn Filter(page: Memo<TrackView>) -> impl IntoView {
    let context = Context::get();
    let show = context.memo(|model| model.show);
    let find = context.memo(|model| model.find.clone());
    let options = OPTIONS.iter().enumerate().map(|(place, (slug, one))| {
        let words = move || page.with(|page| page.options.get(place).cloned());
        view! {
            <option value=*slug prop:selected=move || show.get() == *one>
                {move || words().unwrap_or_default()}
            </option>
        }
    });
    view! {
        <div class="find" role="search">
            <label>
                {text::SHOW}
                <select on:change=move |event| {
                    context.send(QuestionsMsg::Show(parse(&event_target_value(&event))));
                }>{options.collect_view()}</select>
            </label>
            <label>
                {text::FIND}
                <input
                    type="search"
                    autocomplete="off"
                    prop:value=move || find.get()
                    on:input=move |event| context.send(QuestionsMsg::Find(event_target_value(&event)))
                />
            </label>
        </div>
    }
}

/// Said when filter and search leave nothing.
#[component]
pub(crate) fn Nothing(page: Memo<TrackView>) -> impl IntoView {
    let context = Context::get();
    let nothing = Memo::new(move |_| page.with(|page| page.nothing));
    let all = move |_| {
        context.send(QuestionsMsg::Find(String::new()));
        context.send(QuestionsMsg::Show(AnswerFilter::All));
    };
    move || {
        nothing.get().then(|| {
            view! {
                <div class="empty row" role="status">
                    <p>{text::NOTHING}</p>
                    <button type="button" on:click=all>{text::SHOW_ALL}</button>
                </div>
            }
        })
    }
}
