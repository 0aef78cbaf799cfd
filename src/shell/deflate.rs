//! Compressing with what the browser has, because a compressor of our own is heavy.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, ReadableStream, ReadableWritablePair, Response};

#[wasm_bindgen]
extern "C" {
    /// The binding of web-sys is not stable yet.
    type CompressionStream;

    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<CompressionStream, JsValue>;
}

/// Deflates bytes without header or checksum; passes `None` where the browser cannot.
pub fn deflate(bytes: Vec<u8>, done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    spawn_local(async move { done(through_stream(&bytes).await.ok()) });
}

async fn through_stream(bytes: &[u8]) -> Result<Vec<u8>, JsValue> {
    let stream = CompressionStream::new("deflate-raw")?;
    let pair: ReadableWritablePair = JsCast::unchecked_into(JsValue::from(stream));
    let parts = Array::of1(&Uint8Array::from(bytes));
    let source: ReadableStream = Blob::new_with_u8_array_sequence(&parts)?.stream();
    let deflated = source.pipe_through(&pair);
    let response = Response::new_with_opt_readable_stream(Some(&deflated))?;
    let buffer: ArrayBuffer = JsFuture::from(response.array_buffer()?)
        .await?
        .unchecked_into();
    Ok(Uint8Array::new(&buffer).to_vec())
}
