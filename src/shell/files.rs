//! Files that a person chooses or drops on the page.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::JsString;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, Event, File, HtmlInputElement};

use super::page;
use crate::core::app::{FileTrouble, Later, Msg};

/// The largest file that is read at all, in bytes: everything that storage
/// holds, with three bytes for each of its five million characters.
pub const MAX_BYTES: f64 = 16_000_000.0;

thread_local! {
    /// The file chosen last, until the second part of the program reads it.
    static CHOSEN: Cell<Option<File>> = const { Cell::new(None) };
}

/// Text in Unicode normal form C.
pub fn nfc(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    JsString::from(text).normalize("NFC").into()
}

/// Reports every file that is chosen in `input[data-import]` or dropped anywhere.
pub fn watch(send: impl Fn(Msg) + 'static) {
    let Some(document) = page::document() else {
        return;
    };
    let send: Rc<dyn Fn(Msg)> = Rc::new(send);
    let to = Rc::clone(&send);
    let chosen = move |event: Event| report(chosen(&event), &*to);
    page::listen(&document, "change", Box::new(chosen));
    // Without this the browser would not let anything be dropped.
    let over = |event: Event| {
        dragged(&event);
    };
    page::listen(&document, "dragover", Box::new(over));
    let dropped =
        move |event: Event| report(dragged(&event).and_then(|drag| file_of(&drag)), &*send);
    page::listen(&document, "drop", Box::new(dropped));
}

/// Reads a file as text, unless it is too large to be an assessment.
///
/// # Errors
/// [`FileTrouble::TooLarge`] without reading it, [`FileTrouble::Unreadable`] when the browser fails.
pub async fn read(file: &File) -> Result<String, FileTrouble> {
    if file.size() > MAX_BYTES {
        return Err(FileTrouble::TooLarge);
    }
    let text: Result<JsValue, JsValue> = JsFuture::from(file.text()).await;
    let text = text.ok().and_then(|text| text.as_string());
    text.map(|text| nfc(&text)).ok_or(FileTrouble::Unreadable)
}

fn report(file: Option<File>, send: &dyn Fn(Msg)) {
    if file.is_some() {
        CHOSEN.set(file);
        send(Later::FileChosen.into());
    }
}

/// Reads the file that was chosen or dropped last and hands on its text.
pub fn read_chosen(done: impl FnOnce(Result<String, FileTrouble>) + 'static) {
    if let Some(file) = CHOSEN.take() {
        spawn_local(async move { done(read(&file).await) });
    }
}

/// The chosen file; the input is emptied, so that the same file can be chosen again.
fn chosen(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    if !input.has_attribute("data-import") {
        return None;
    }
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// A drag that carries files; it is ours from here, anything else is the browser's.
fn dragged(event: &Event) -> Option<DragEvent> {
    let drag: DragEvent = event.clone().dyn_into().ok()?;
    let files = JsValue::from_str("Files");
    if !drag.data_transfer()?.types().includes(&files, 0) {
        return None;
    }
    event.prevent_default();
    Some(drag)
}

fn file_of(drag: &DragEvent) -> Option<File> {
    drag.data_transfer()?.files()?.get(0)
}
