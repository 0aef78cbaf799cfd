//! Files that a person chooses or drops on the page.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::JsString;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, Event, File, FileList, HtmlInputElement};

use crate::app::msg::Msg;
use crate::features::import::state::ImportMsg;
use crate::features::reports::state::ReportsMsg;
use crate::formats::file::FileReadError;
use crate::shell::page;

/// The largest file that is read at all, in bytes: everything that storage
/// holds, with three bytes for each of its five million characters.
pub const MAX_BYTES: f64 = 16_000_000.0;

thread_local! {
    /// The files chosen last, until a lazy part of the program reads them.
    static CHOSEN: Cell<Vec<File>> = const { Cell::new(Vec::new()) };
}

/// Text in Unicode normal form C.
pub fn nfc(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    JsString::from(text).normalize("NFC").into()
}

/// Reports every file that is chosen in `input[data-import]` or dropped anywhere,
/// and several at once, as those chosen in `input[data-reports]` may be.
pub fn watch(send: impl Fn(Msg) + 'static) {
    let Some(document) = page::document() else {
        return;
    };
    let send: Rc<dyn Fn(Msg)> = Rc::new(send);
    let to = Rc::clone(&send);
    let chosen = move |event: Event| {
        if let Some((files, together)) = chosen(&event) {
            report(files, together, &*to);
        }
    };
    page::listen(&document, "change", Box::new(chosen));
    // Without this the browser would not let anything be dropped.
    let over = |event: Event| {
        dragged(&event);
    };
    page::listen(&document, "dragover", Box::new(over));
    let dropped = move |event: Event| {
        let files = dragged(&event).and_then(|drag| drag.data_transfer()?.files());
        report(all(files), false, &*send);
    };
    page::listen(&document, "drop", Box::new(dropped));
}

/// Reads a file as text, unless it is too large to be an assessment.
///
/// # Errors
/// [`FileReadError::TooLarge`] without reading it, [`FileReadError::Unreadable`] when the browser fails.
pub async fn read(file: &File) -> Result<String, FileReadError> {
    if file.size() > MAX_BYTES {
        return Err(FileReadError::TooLarge);
    }
    let text: Result<JsValue, JsValue> = JsFuture::from(file.text()).await;
    let text = text.ok().and_then(|text| text.as_string());
    text.map(|text| nfc(&text)).ok_or(FileReadError::Unreadable)
}

fn report(files: Vec<File>, together: bool, send: &dyn Fn(Msg)) {
    if files.is_empty() {
        return;
    }
    let msg = if together || files.len() > 1 {
        ReportsMsg::FilesChosen.into()
    } else {
        ImportMsg::FileChosen.into()
    };
    CHOSEN.set(files);
    send(msg);
}

fn all(list: Option<FileList>) -> Vec<File> {
    let Some(list) = list else {
        return Vec::new();
    };
    (0..list.length()).filter_map(|at| list.get(at)).collect()
}

/// Reads the file that was chosen or dropped last and passes its text to `done`.
pub fn read_chosen(done: impl FnOnce(Result<String, FileReadError>) + 'static) {
    if let Some(file) = CHOSEN.take().pop() {
        spawn_local(async move { done(read(&file).await) });
    }
}

/// Reads the files that were chosen or dropped together, one after the other,
/// and passes the name and text of each to `done`.
pub fn read_together(done: impl FnOnce(Vec<(String, Result<String, FileReadError>)>) + 'static) {
    let files = CHOSEN.take();
    spawn_local(async move {
        let mut texts = Vec::new();
        for file in files {
            texts.push((file.name(), read(&file).await));
        }
        done(texts);
    });
}

/// The chosen files, and whether they belong together; the input is emptied, so
/// that the same file can be chosen again.
fn chosen(event: &Event) -> Option<(Vec<File>, bool)> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let together = input.has_attribute("data-reports");
    if !together && !input.has_attribute("data-import") {
        return None;
    }
    let files = all(input.files());
    input.set_value("");
    Some((files, together))
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
