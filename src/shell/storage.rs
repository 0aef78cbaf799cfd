//! What the browser keeps for us: `localStorage`, and `sessionStorage` for one tab.
//!
//! Nothing outside our own prefix is ever read or written, and nothing is ever cleared.

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::JsValue;
use web_sys::Storage;

use crate::app::msg::StorageError;
use crate::formats::storage::{EARLY_PREFIX, PREFIX};

/// Keys under our prefix that belong to the page and not to the app.
const OF_THE_PAGE: [&str; 2] = [THEME, PROBE];
/// `light` or `dark`; `first-paint.js` reads it.
pub const THEME: &str = "plumbline:theme";
const PROBE: &str = "plumbline:probe";
/// In `sessionStorage`: the link or file being read.
const OPENED: &str = "plumbline:opened";
/// In `sessionStorage`: `1` when the recovery panel was asked to start without the saved data.
const SAFE: &str = "plumbline:safe";

/// Key and text of everything that the app has stored; `None` when storage is denied.
///
/// A write that fails because storage is full is no denial: what is there can be read.
pub fn read_all() -> Option<Vec<(String, String)>> {
    read_where(is_app_key)
}

fn read_where(is_wanted: fn(&str) -> bool) -> Option<Vec<(String, String)>> {
    let storage = open()?;
    let count = storage.length().ok()?;
    match put(&storage, PROBE, "1") {
        Ok(()) => storage.remove_item(PROBE).ok()?,
        // Some private modes hand out a storage that is full while it is empty.
        Err(StorageError::Full) if count > 0 => {}
        Err(_) => return None,
    }
    let mut found = Vec::new();
    for index in 0..count {
        if let Ok(Some(key)) = storage.key(index)
            && is_wanted(&key)
            && let Ok(Some(text)) = storage.get_item(&key)
        {
            found.push((key, text));
        }
    }
    Some(found)
}

/// The text under a key of ours, if there is one and storage still answers.
pub fn read(key: &str) -> Option<String> {
    if !key.starts_with(PREFIX) {
        return None;
    }
    open()?.get_item(key).ok()?
}

/// Writes a text under a key of ours; it is stored when this returns.
///
/// # Errors
/// [`StorageError::Full`] when the browser names its quota, otherwise
/// [`StorageError::Denied`]; so is a key without our prefix.
pub fn write(key: &str, text: &str) -> Result<(), StorageError> {
    if !key.starts_with(PREFIX) {
        return Err(StorageError::Denied);
    }
    put(&open().ok_or(StorageError::Denied)?, key, text)
}

/// Writes all of these or, where there is no room for one, none: what stood there before stands again.
pub fn write_all(items: &[(String, String)]) -> bool {
    let before: Vec<_> = items.iter().map(|(key, _)| (key, read(key))).collect();
    let worked = items.iter().all(|(key, text)| write(key, text).is_ok());
    if !worked {
        for (key, text) in before {
            match text {
                // It was there, so there is room for it.
                Some(text) => drop(write(key, &text)),
                None => remove(key),
            }
        }
    }
    worked
}

/// Removes what stands under a key of ours.
pub fn remove(key: &str) {
    if is_app_key(key)
        && let Some(storage) = open()
    {
        let _ = storage.remove_item(key);
    }
}

/// Removes everything that the app has stored and what is recorded for it, and nothing else.
pub fn remove_all() {
    let Some(storage) = open() else { return };
    for (key, _) in
        read_where(|key| is_app_key(key) || key.starts_with(EARLY_PREFIX)).unwrap_or_default()
    {
        let _ = storage.remove_item(&key);
    }
}

/// Moves a text to another key; where it cannot be written there, it stays where it is.
pub fn quarantine(from: &str, to: &str) {
    if let Some(text) = read(from)
        && write(to, &text).is_ok()
    {
        remove(from);
    }
}

/// Whether a key belongs to what the app stores, not to somebody else or to the page.
pub fn is_app_key(key: &str) -> bool {
    key.starts_with(PREFIX) && !key.starts_with(EARLY_PREFIX) && !OF_THE_PAGE.contains(&key)
}

/// Keeps a text for this tab only, or forgets it; where that is denied, reloading forgets it.
pub fn remember(text: Option<&str>) {
    if let Some(storage) = session() {
        let _ = match text {
            Some(text) => storage.set_item(OPENED, text),
            None => storage.remove_item(OPENED),
        };
    }
}

/// What [`remember`] kept.
pub fn remembered() -> Option<String> {
    session()?.get_item(OPENED).ok()?
}

/// Whether this tab was asked to start without the saved data.
pub fn is_safe_start() -> bool {
    session().is_some_and(|storage| storage.get_item(SAFE).is_ok_and(|text| text.is_some()))
}

/// `localStorage`, each time anew, because a browser may deny it at any moment.
///
/// Reading the property throws where it is denied, and gloo-storage panics on
/// that, so it is asked only after the same reading has gone well.
pub fn open() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()??;
    Some(LocalStorage::raw())
}

fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn put(storage: &Storage, key: &str, text: &str) -> Result<(), StorageError> {
    storage.set_item(key, text).map_err(|error| trouble(&error))
}

fn trouble(error: &JsValue) -> StorageError {
    let name = js_sys::Reflect::get(error, &JsValue::from_str("name")).ok();
    match name.and_then(|name| name.as_string()).as_deref() {
        // The second is what Firefox has long called it.
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageError::Full,
        _ => StorageError::Denied,
    }
}
