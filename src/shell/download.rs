//! Offering a file for download.

use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use crate::shell::{page, timer};

/// How long the browser may take to begin reading the file, in milliseconds.
const PATIENCE: i32 = 60_000;

/// Offers a text as a file. A frame that may not download ignores it.
pub fn offer(name: &str, mime: &str, text: &str) {
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind);
    let Some(url) = blob
        .and_then(|blob| Url::create_object_url_with_blob(&blob))
        .ok()
    else {
        return;
    };
    let link = page::document().and_then(|page| page.create_element("a").ok());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    // Some browsers begin to read only after a question to the person.
    timer::after(PATIENCE, move || {
        let _ = Url::revoke_object_url(&url);
    });
}
