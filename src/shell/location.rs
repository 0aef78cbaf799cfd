//! The address bar.

use wasm_bindgen::JsValue;
use web_sys::{History, Location};

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
    if fragment() != new
        && let Some(history) = history()
    {
        let address = ["#", new].concat();
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// Makes a new entry in the history, without an event. `href` begins with `#`.
pub fn push(href: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(href));
    }
}

/// Keeps a text in the present entry of the history, or forgets it.
pub fn remember(text: Option<String>) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::from(text), "", None);
    }
}

/// What [`remember`] kept in the present entry.
pub fn remembered() -> Option<String> {
    history()?.state().ok()?.as_string()
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// Goes to an address inside the app, as a link would.
pub fn go(href: &str) {
    if let Some(location) = location() {
        let _ = location.set_hash(href);
    }
}

/// Reports every later change of the fragment, and every entry of the history that holds
/// a text of its own: two of them may have the same address.
pub fn watch(send: impl Fn(Msg) + Clone + 'static) {
    if let Some(window) = web_sys::window() {
        for event in ["hashchange", "popstate"] {
            let send = send.clone();
            let report = move |_| {
                let fragment = fragment();
                let in_page = is_in_page(&fragment);
                let entry = remembered();
                if event == "hashchange" || entry.is_some() {
                    send(Msg::Navigated {
                        fragment,
                        in_page,
                        entry,
                    });
                }
            };
            page::listen(&window, event, Box::new(report));
        }
    }
}

fn location() -> Option<Location> {
    Some(web_sys::window()?.location())
}
