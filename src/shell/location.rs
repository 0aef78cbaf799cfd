//! The address bar.

use web_sys::Location;

use crate::app::msg::Msg;
use crate::shell::page;

/// The longest id that an element of ours may have, in bytes; no longer
/// fragment is looked up, for a link may be of any length.
const LONGEST_ID: usize = 200;

/// The fragment without `#`, exactly as the browser holds it and however long.
pub fn fragment() -> String {
    let hash = location().and_then(|location| location.hash().ok());
    hash.map_or_else(String::new, |mut hash| {
        if hash.starts_with('#') {
            hash.remove(0);
        }
        hash
    })
}

/// Whether the fragment is the id of an element on the page.
pub fn is_in_page(fragment: &str) -> bool {
    !fragment.is_empty()
        && fragment.len() <= LONGEST_ID
        && page::document().is_some_and(|page| page.get_element_by_id(fragment).is_some())
}

/// The page's own address without the fragment.
pub fn address() -> String {
    let mut address = location()
        .and_then(|location| location.href().ok())
        .unwrap_or_default();
    if let Some(end) = address.find('#') {
        address.truncate(end);
    }
    address
}

/// Replaces the fragment without a new entry in the history and without an event.
///
/// Some browsers allow only so many replacements a minute, so none is wasted,
/// and a refused one leaves the old fragment standing.
pub fn replace(new: &str) {
    let new = new.strip_prefix('#').unwrap_or(new);
    if fragment() == new {
        return;
    }
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let address = ["#", new].concat();
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
    }
}

/// Goes to an address inside the app, as a link would.
pub fn go(href: &str) {
    if let Some(location) = location() {
        let _ = location.set_hash(href);
    }
}

/// Reports every later change of the fragment.
pub fn watch(send: impl Fn(Msg) + 'static) {
    if let Some(window) = web_sys::window() {
        let report = move |_| {
            let fragment = fragment();
            let in_page = is_in_page(&fragment);
            send(Msg::Navigated { fragment, in_page });
        };
        page::listen(&window, "hashchange", Box::new(report));
    }
}

fn location() -> Option<Location> {
    Some(web_sys::window()?.location())
}
