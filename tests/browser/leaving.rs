//! Events that the browser fires on an element while it is taken away.

use std::cell::RefCell;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::tools::{Stub, script, until};

/// The events that browsers fire on a field in focus that is taken away, and on a disclosure.
const FIRED: [&str; 4] = ["change", "blur", "focusout", "toggle"];

/// Takes an element away as a browser does with a field that somebody has typed in: the field
/// hears of it while it still stands in the document.
const TAKES_AWAY: &str = "{ configurable: true, value() {
    for (const name of ['change', 'blur', 'focusout', 'toggle'])
        for (const field of [this, ...this.querySelectorAll('*')])
            field.dispatchEvent(new Event(name));
    window.taken = (window.taken ?? 0) + 1;
    this.parentNode?.removeChild(this);
} }";

thread_local! {
    static HEARD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// What a handler does: it reads what its part of the page owns.
fn hear<E>(typed: StoredValue<String>, name: &'static str) -> impl Fn(E) + Send + Sync {
    move |_| {
        let words = [name, " ", &typed.get_value()].concat();
        HEARD.with_borrow_mut(|heard| heard.push(words));
    }
}

#[component]
fn Field() -> impl IntoView {
    let typed = StoredValue::new("typed".to_owned());
    view! {
        <input
            id="leaving"
            on:change=hear(typed, "change")
            on:blur=hear(typed, "blur")
            on:focusout=hear(typed, "focusout")
            on:toggle=hear(typed, "toggle")
        />
    }
}

fn fire() {
    for name in FIRED {
        let fire = "document.getElementById('leaving').dispatchEvent(new Event";
        script(&format!("{fire}('{name}'))"));
    }
}

#[test]
async fn a_handler_hears_everything_until_its_part_of_the_page_goes_and_nothing_after() {
    script("document.body.insertAdjacentHTML('beforeend', '<div id=place></div>')");
    let place = script("document.getElementById('place')").unchecked_into();
    let shown = ArcRwSignal::new(true);
    let is_shown = shown.clone();
    let mounted = mount_to(place, move || {
        view! { {move || is_shown.get().then(|| view! { <Field /> })} }
    });
    fire();
    assert_eq!(
        HEARD.take(),
        [
            "change typed",
            "blur typed",
            "focusout typed",
            "toggle typed"
        ]
    );
    script("window.left = document.getElementById('leaving')");
    {
        let _noisy = Stub::new("Element.prototype", "remove", TAKES_AWAY);
        shown.set(false);
        until(|| script("!document.getElementById('leaving')").is_truthy()).await;
    }
    assert!(script("window.taken > 0").is_truthy(), "nothing was fired");
    script("for (const name of ['change', 'blur']) left.dispatchEvent(new Event(name))");
    assert_eq!(HEARD.take(), [""; 0]);
    drop(mounted);
    script("document.getElementById('place').remove()");
}
