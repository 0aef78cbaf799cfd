//! Whose reading the answers are.

use leptos::prelude::*;

use crate::domain::assessment::Source;
use crate::features::profile::state::ProfileMsg;
use crate::features::profile::words as text;
use crate::ui::context::Context;

/// Whose reading the answers are: every output says it.
#[component]
pub(crate) fn WhoseReading() -> impl IntoView {
    let choices = Source::ALL.map(|source| view! { <Choice source /> });
    view! {
        <fieldset class="field">
            <legend class="lbl">{text::SOURCE}</legend>
            <ul class="opts">{choices}</ul>
        </fieldset>
    }
}

#[component]
fn Choice(source: Source) -> impl IntoView {
    let context = Context::get();
    let chosen = context.memo(move |model| model.mine.source == source);
    let (label, more) = text::source(source);
    view! {
        <li>
            <label class="opt">
                <input
                    type="radio"
                    name="p-source"
                    value=source.slug()
                    prop:checked=move || chosen.get()
                    on:change=move |_| context.send(ProfileMsg::Source(source))
                />
                <span>
                    {label}
                    <br />
                    <span class="small sub">{more}</span>
                </span>
            </label>
        </li>
    }
}
