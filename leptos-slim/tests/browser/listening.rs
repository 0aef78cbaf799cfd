//! Handlers, and that none runs once its owner was cleaned up.

use std::cell::RefCell;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{draw, drawn, script};

thread_local! {
    static LOG: RefCell<Vec<String>> = RefCell::default();
}

fn log(entry: impl Into<String>) {
    LOG.with_borrow_mut(|log| log.push(entry.into()));
}

fn logged() -> Vec<String> {
    LOG.take()
}

/// A control that reads what its own view owns.
#[component]
fn Field() -> impl IntoView {
    let typed = StoredValue::new("typed".to_owned());
    let state = RwSignal::new(1);
    let double = Memo::new(move |_| state.get() * 2);
    let read = move |what: &str| {
        // By itself, because what is read next would end the program, and that is not seen here.
        log(what);
        log([typed.get_value(), double.get_untracked().to_string()].concat());
    };
    view! {
        <input
            id="field"
            prop:value=""
            on:change=move |_| read("change")
            on:blur=move |_| read("blur")
            on:focusout=move |_| read("focusout")
        />
        <x-leaving id="leaving" on:change=move |_| read("leaving")></x-leaving>
    }
}

/// An element that fires an event while it is being removed, in every browser.
fn define_leaving() {
    script(
        "customElements.get('x-leaving') || customElements.define('x-leaving',
            class extends HTMLElement {
                disconnectedCallback() { this.dispatchEvent(new Event('change')) }
            })",
    );
}

#[test]
async fn no_handler_runs_after_its_owner_was_cleaned_up() {
    define_leaving();
    let shows = RwSignal::new(true);
    draw(move || move || shows.get().then(|| view! { <Field /> }));
    script("leaving.dispatchEvent(new Event('change'))");
    assert_eq!(logged(), ["leaving", "typed2"]);
    // Typed as by a person, so that the browser owes a `change` when the field loses focus.
    script("field.focus(); document.execCommand('insertText', false, 'abc')");
    assert_eq!(script("field.value").as_string().unwrap(), "abc");
    script("window.gone = [field, leaving]");
    shows.set(false);
    drawn().await;
    script("gone.forEach(one => one.dispatchEvent(new Event('change')))");
    assert_eq!(logged(), [""; 0]);
}

#[test]
async fn neither_does_one_of_a_row_that_goes() {
    define_leaving();
    let rows = RwSignal::new(vec![1, 2]);
    draw(move || {
        view! {
            <For each=move || rows.get() key=|row| *row let:row>
                <Row row />
            </For>
        }
    });
    script("root.querySelectorAll('x-leaving')[1].dispatchEvent(new Event('change'))");
    assert_eq!(logged(), ["row", "2"]);
    rows.set(vec![2]);
    drawn().await;
    assert_eq!(logged(), [""; 0]);
    script("root.querySelectorAll('x-leaving')[0].dispatchEvent(new Event('change'))");
    assert_eq!(logged(), ["row", "2"]);
}

#[component]
fn Row(row: i32) -> impl IntoView {
    let own = StoredValue::new(row);
    let leave = move |_| {
        log("row");
        log(own.get_value().to_string());
    };
    view! { <x-leaving on:change=leave></x-leaving> }
}

#[test]
async fn after_drawing_again_the_new_handler_runs_and_only_once() {
    let count = RwSignal::new(0);
    draw(move || {
        move || {
            let count = count.get();
            view! { <button id="press" on:click=move |_| log(count.to_string())>"Press"</button> }
        }
    });
    script("window.before = press; press.click()");
    count.set(1);
    drawn().await;
    script("before.click()");
    assert_eq!(logged(), ["0", "1"]);
}

#[test]
fn events_have_their_types() {
    draw(|| {
        let key = |event: ev::KeyboardEvent| log(event.key());
        let pointer = |event: ev::MouseEvent| log(event.button().to_string());
        view! { <p id="typed" on:keydown=key on:click=pointer></p> }
    });
    // The place before was taken away by hand, with owners that live on.
    logged();
    script(
        "typed.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        typed.dispatchEvent(new MouseEvent('click', { button: 1 }))",
    );
    assert_eq!(logged(), ["Escape", "1"]);
}
