//! One track: where it stands, its target, what is left.

use leptos::prelude::*;

use crate::domain::catalogue::TrackId;
use crate::features::plan::state::PlanMsg;
use crate::features::plan::view_model::{TrackView, level_of, target_options, track as state};
use crate::features::plan::words;
use crate::ui::context::Context;

#[component]
pub(crate) fn Track(track: TrackId) -> impl IntoView {
    let view = Context::get().memo(move |model| state(model, track));
    let has_target = Memo::new(move |_| view.with(|view| view.has_target));
    view! {
        <div class="text">
            <h3>{track.track().title}</h3>
            <p>
                <b>{move || view.with(|view| view.standing.clone())}</b>
                ". "
                {move || view.with(|view| view.left.clone())}
            </p>
            {move || has_target.get().then(|| view! { <Target track state=view /> })}
        </div>
    }
}

#[component]
fn Target(track: TrackId, state: Memo<TrackView>) -> impl IntoView {
    let context = Context::get();
    let id = ["g-", track.slug()].concat();
    let options = target_options().into_iter().map(|(value, words)| {
        let own = value.clone();
        view! {
            <option value=value prop:selected=move || state.with(|state| state.target == own)>
                {words}
            </option>
        }
    });
    let choose = move |event| {
        let level = level_of(&event_target_value(&event));
        context.send(PlanMsg::Target(track, level));
    };
    // A screen reader lists controls without their headings.
    view! {
        <div class="field">
            <label for=id.clone()>
                {words::TARGET}
                <span class="vh">" " {track.track().title}</span>
            </label>
            <select id=id.clone() name=id on:change=choose>
                {options.collect_view()}
            </select>
        </div>
    }
}
