//! The document: what the app finds in it at the start, and listening to it.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event, EventTarget, HtmlElement};

use crate::app::start::{Nfc, Start};
use crate::shell::{files, location, random, storage};

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

/// Sets the document's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// All that the app needs to know when it starts.
pub fn start() -> Start {
    let fragment = location::fragment();
    Start {
        in_page: location::is_in_page(&fragment),
        fragment,
        stored: storage::read_all(),
        opened: storage::remembered(),
        fresh_id: random::id(),
        address: location::address(),
        nfc: Nfc(files::nfc),
        safe: storage::is_safe_start(),
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
