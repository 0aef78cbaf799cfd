//! Copying text.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

use crate::shell::page;

#[wasm_bindgen]
extern "C" {
    // Outside of a secure context there is no such object; `catch` answers that, too.
    #[wasm_bindgen(js_namespace = ["navigator", "clipboard"], js_name = writeText, catch)]
    fn write_text(text: &str) -> Result<Promise, JsValue>;

    #[wasm_bindgen(js_namespace = document, js_name = execCommand, catch)]
    fn exec_command(command: &str) -> Result<bool, JsValue>;

    /// An input or a text area: both hold a text that can be selected.
    #[derive(Clone)]
    type Field;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Field) -> String;
    #[wasm_bindgen(method)]
    fn focus(this: &Field);
    #[wasm_bindgen(method)]
    fn select(this: &Field);
}

/// The fields whose text a button copies.
const FIELDS: &str = "input[data-link], textarea[readonly]";

/// Copies a text and tells whether that worked.
///
/// Frames often may not use the clipboard. Then the field with the text is
/// selected and copied the old way; if even that fails, it stays selected, so
/// that one key copies it.
pub fn copy(text: String, done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let written = match write_text(&text) {
            Ok(promise) => JsFuture::from(promise).await.is_ok(),
            Err(_) => false,
        };
        done(written || copy_from_field(&text).unwrap_or(false));
    });
}

fn copy_from_field(text: &str) -> Option<bool> {
    let document = page::document()?;
    let before = document.active_element();
    let fields = document.query_selector_all(FIELDS).ok()?;
    let mut fields = (0..fields.length()).filter_map(|place| fields.item(place));
    let field = fields.find_map(|field| {
        let field: &Field = field.unchecked_ref();
        (field.value() == text).then(|| field.clone())
    })?;
    field.focus();
    field.select();
    let copied = exec_command("copy").ok()?;
    if let (true, Some(before)) = (copied, before) {
        before.dyn_into::<HtmlElement>().ok()?.focus().ok()?;
    }
    Some(copied)
}
