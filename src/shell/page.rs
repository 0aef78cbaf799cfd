//! The document, and listening to it.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event, EventTarget, HtmlElement};

/// The document, where there is one.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element into which the app is drawn.
pub fn place() -> Option<HtmlElement> {
    document()?.get_element_by_id("app")?.dyn_into().ok()
}

/// The `html` element; `data-state` and `data-theme` are on it.
pub fn root() -> Option<Element> {
    document()?.document_element()
}

/// Tells `boot.js` how the app fares: `running` or `crashed`.
pub fn set_state(state: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-state", state);
    }
}

/// The state of the app, as [`set_state`] or `boot.js` has set it.
pub fn state() -> Option<String> {
    root()?.get_attribute("data-state")
}

/// Whether a pointer is pressed, as `boot.js` notes.
pub fn is_pressed() -> bool {
    root().is_some_and(|root| root.has_attribute("data-pressed"))
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Opens the browser's dialog for printing. A frame that may not open one ignores it.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Calls back on every event of this name for the whole life of the page, also
/// on one that the browser fires while another is handled.
///
/// The closure is handed to the browser for good: the app is mounted once and
/// lives as long as its document, so no listener ever has to go.
pub fn listen(target: &EventTarget, name: &str, callback: Box<dyn Fn(Event)>) {
    let callback = Closure::wrap(callback).into_js_value();
    let _ = target.add_event_listener_with_callback(name, callback.unchecked_ref());
}
