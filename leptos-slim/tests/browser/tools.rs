//! A place to draw in, and questions to it.

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast as _, JsValue};
use leptos::web_sys::HtmlElement;

/// Runs a script; the value of its last expression. `root` is the place that was drawn in last.
pub(crate) fn script(text: &str) -> JsValue {
    js_sys::eval(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

/// Whether a script's value is true.
pub(crate) fn holds(text: &str) -> bool {
    script(text) == JsValue::TRUE
}

/// Runs a script whose value is text.
pub(crate) fn text(text: &str) -> String {
    script(text).as_string().expect("a text")
}

/// Draws in a new place, for as long as the page is there.
pub(crate) fn draw<N: IntoView>(view: impl FnOnce() -> N + 'static) {
    script(
        "window.root?.remove(); window.root = document.createElement('div');
        document.body.append(root)",
    );
    let place: HtmlElement = script("root").unchecked_into();
    mount_to(place, move || view().into_view()).forget();
}

/// Waits until everything that follows a signal was drawn.
pub(crate) async fn drawn() {
    leptos::task::tick().await;
    leptos::task::tick().await;
}

/// What is drawn, without the comments that keep places.
pub(crate) fn html() -> String {
    text("root.innerHTML").replace("<!---->", "")
}
