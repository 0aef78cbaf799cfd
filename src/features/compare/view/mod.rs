//! One's own assessment beside another one.

pub mod pair;

use leptos::prelude::*;

use crate::app::routes::Route;
use crate::features::compare::state::CompareMsg;
use crate::features::compare::view::pair::Pair;
use crate::features::compare::view_model::{choice_of, chosen, comparison, instead, options};
use crate::features::compare::words;
use crate::ui::context::Context;
use crate::ui::widgets::heading::Heading;

/// One's own assessment beside another one.
#[component]
pub fn Compare() -> impl IntoView {
    let context = Context::get();
    let state = context.memo(comparison);
    let said = context.memo(|model| instead(model).to_owned());
    view! {
        <Heading title=words::TITLE lead=words::LEAD>
            <Choice />
            {move || {
                let said = said.get();
                (!said.is_empty()).then(|| view! { <p class="note">{said}</p> })
            }}
        </Heading>
        {move || state.get().map(|pair| view! { <Pair pair /> })}
        <p class="blk no-print">
            <a href=Route::Reports.href()>{words::REPORTS}</a>
        </p>
    }
}

#[component]
fn Choice() -> impl IntoView {
    let context = Context::get();
    let (all, chosen) = (context.memo(options), context.memo(chosen));
    let options = move || {
        let first = (String::new(), words::CHOOSE.to_owned());
        let all = std::iter::once(first).chain(all.get());
        let all = all.map(|(value, words)| {
            let own = value.clone();
            view! {
                <option value=value prop:selected=move || chosen.with(|chosen| *chosen == own)>
                    {words}
                </option>
            }
        });
        all.collect_view()
    };
    let choose = move |event| {
        context.send(CompareMsg::Choose(choice_of(&event_target_value(&event))));
    };
    view! {
        <div class="field">
            <label for="compare-with">{words::WITH}</label>
            <select id="compare-with" name="compare-with" on:change=choose>
                {options}
            </select>
        </div>
    }
}
