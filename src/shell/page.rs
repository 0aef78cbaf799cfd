//! The document, and listening to it.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event, EventTarget, HtmlElement};

use crate::domain::catalogue::{WORDS_CHECKSUM, set_words};
use crate::formats::checksum::crc32;

/// The document, where there is one.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element into which the app is drawn.
pub fn place() -> Option<HtmlElement> {
    document()?.get_element_by_id("app")?.dyn_into().ok()
}

/// Reads the words of the tracks and criteria from the page; whether they are those that the program was built with.
pub fn read_words() -> bool {
    let words = document().and_then(|document| document.get_element_by_id("words")?.text_content());
    let words = words.unwrap_or_default();
    let is_whole = crc32(words.as_bytes()) == WORDS_CHECKSUM;
    set_words(words);
    is_whole
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

/// What was answered before the program was there, as `boot.js` hands it over.
pub fn early() -> Option<String> {
    root()?.get_attribute("data-early")
}

/// Tells `boot.js` that it has been stored.
pub fn forget_early() {
    if let Some(root) = root() {
        let _ = root.remove_attribute("data-early");
    }
}

/// Whether the questions of `static-form.js` are shown until the app has mounted.
pub fn has_form() -> bool {
    root().is_some_and(|root| root.has_attribute("data-form"))
}

/// The state of the app, as [`set_state`] or `boot.js` has set it.
pub fn state() -> Option<String> {
    root()?.get_attribute("data-state")
}

/// Whether a pointer or the space bar is pressed, as `boot.js` notes.
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
