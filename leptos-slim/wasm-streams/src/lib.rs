//! In place of the crate of the same name, for what `server_fn` names of it, which comes with Leptos: streams of a
//! server function (docs/decisions/weight.md).
//!
//! This app has no server. The published crate exports classes to JavaScript, and an export is code that everybody
//! downloads, called or not.

use futures_util::stream::{Stream, once};
use wasm_bindgen::JsValue;

/// Why nothing comes of a stream.
const NO_STREAMS: &str = "this program was built without streams";

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Takes a stream of the browser.
    #[must_use]
    pub const fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Throws an error of JavaScript: nothing can be sent as a stream.
    #[must_use]
    pub fn from_stream<S>(_: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        wasm_bindgen::throw_str(NO_STREAMS)
    }

    /// The stream of the browser.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream that says at once that it cannot be read.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        once(async { Err(JsValue::from_str(NO_STREAMS)) })
    }
}
