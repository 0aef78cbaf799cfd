//! What other tabs do to our storage.

use wasm_bindgen::JsCast as _;
use web_sys::{Event, StorageEvent};

use crate::app::msg::Msg;
use crate::features::library::state::LibraryMsg;
use crate::shell::{page, storage};

/// Reports every write, removal or clearing by another tab.
pub fn watch(send: impl Fn(Msg) + 'static) {
    if let Some(window) = web_sys::window() {
        let report = move |event: Event| {
            if let Some(change) = event.dyn_ref().and_then(change) {
                send(change);
            }
        };
        page::listen(&window, "storage", Box::new(report));
    }
}

/// What to report, if it is our concern; no key means that all was cleared.
fn change(event: &StorageEvent) -> Option<Msg> {
    // Frames of one tab also see each other's sessionStorage.
    if event.storage_area() != storage::open() {
        return None;
    }
    match event.key() {
        None => Some(LibraryMsg::OtherTab(None).into()),
        Some(key) if storage::is_app_key(&key) => {
            Some(LibraryMsg::OtherTab(Some((key, event.new_value()))).into())
        }
        Some(_) => None,
    }
}
