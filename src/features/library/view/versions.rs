//! Earlier states of the open assessment: named, compared, gone back to, deleted.

use leptos::prelude::*;

use crate::app::routes::Route;
use crate::features::compare::state::{Against, CompareMsg};
use crate::features::home::words as text;
use crate::features::library::state::LibraryMsg;
use crate::features::library::view::act::Act;
use crate::features::library::view_model::Earlier;
use crate::formats::storage::VERSION_NAME;
use crate::ui::context::Context;

#[component]
pub(crate) fn EarlierStates(states: Vec<Earlier>, is_open: bool) -> impl IntoView {
    view! {
        <details id="earlier" open=is_open>
            <summary>{text::EARLIER}</summary>
            <p class="sub small">{text::EARLIER_WHAT}</p>
            <ul class="plainlist">
                <For each=move || states.clone() key=|one| one.key.clone() let:one>
                    <EarlierState one />
                </For>
            </ul>
            <p>
                <Act words=text::KEEP msg=LibraryMsg::SaveVersion />
            </p>
        </details>
    }
}

#[component]
fn EarlierState(one: Earlier) -> impl IntoView {
    let context = Context::get();
    let moment = one.moment.clone();
    let (back, gone) = (
        LibraryMsg::RestoreVersion(one.key.clone()),
        LibraryMsg::DeleteVersion(one.key.clone()),
    );
    let name = (!one.name.is_empty()).then(|| {
        view! {
            <b dir="auto">{one.name.clone()}</b>
            " "
        }
    });
    let compared = Against::Earlier(one.key.clone());
    let about = [": ", &moment].concat();
    view! {
        <li>
            <p>
                {name}
                {one.moment.clone()}
                " "
                <span class="sub small">{one.by}</span>
            </p>
            <p class="row">
                // The link then finds it chosen.
                <a
                    class="small"
                    href=Route::Compare.href()
                    on:click=move |_| context.send(CompareMsg::Choose(compared.clone()))
                >
                    {text::CHANGED_SINCE}
                    <span class="vh">{about}</span>
                </a>
                <Act words=text::RESTORE about=moment.clone() msg=back />
                <Act words=text::DELETE about=moment msg=gone />
            </p>
            <Name one />
        </li>
    }
}

/// What it is called: a field behind a disclosure, since most need no name.
#[component]
fn Name(one: Earlier) -> impl IntoView {
    let context = Context::get();
    let Earlier {
        key,
        field,
        name,
        moment,
        ..
    } = one;
    let typed = StoredValue::new(name.clone());
    let about = [": ", &moment].concat();
    view! {
        <details>
            <summary>
                {text::NAME_VERSION}
                <span class="vh">{about}</span>
            </summary>
            <form
                novalidate
                on:submit=move |event| {
                    event.prevent_default();
                    context.send(LibraryMsg::NameVersion(key.clone(), typed.get_value()));
                }
            >
                <div class="field">
                    <label for=field.clone()>{text::VERSION_NAME}</label>
                    <input
                        id=field
                        type="text"
                        autocomplete="off"
                        maxlength=VERSION_NAME.chars.to_string()
                        value=name
                        on:input=move |event| typed.set_value(event_target_value(&event))
                    />
                </div>
                <p>
                    <button type="submit">{text::SAVE_NAME}</button>
                </p>
            </form>
        </details>
    }
}
