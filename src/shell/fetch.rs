//! Files of the page's own origin, fetched on first use.

use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

use crate::app::msg::Resource;
use crate::shell::files::nfc;
use crate::shell::page;

/// Fetches a resource and passes on its text, or `None` for any other outcome.
pub fn fetch(resource: Resource, done: impl FnOnce(Option<String>) + 'static) {
    spawn_local(async move { done(text(resource).await.ok()) });
}

/// Fetches files by their paths, all at once, and passes on each path with its
/// text, or `None` for any other outcome.
pub fn fetch_all(paths: Vec<String>, done: impl FnOnce(Vec<(String, Option<String>)>) + 'static) {
    let on_its_way = |path: String| {
        let promise = web_sys::window().map(|window| window.fetch_with_str(&path));
        (path, promise)
    };
    let all: Vec<_> = paths.into_iter().map(on_its_way).collect();
    spawn_local(async move {
        let mut texts = Vec::new();
        for (path, promise) in all {
            let text = match promise {
                Some(promise) => answer(promise).await.ok(),
                None => None,
            };
            texts.push((path, text.map(|text| nfc(&text))));
        }
        done(texts);
    });
}

async fn text(resource: Resource) -> Result<String, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let name = name(resource).ok_or(JsValue::NULL)?;
    answer(window.fetch_with_str(&name)).await
}

async fn answer(promise: Promise) -> Result<String, JsValue> {
    let response = JsFuture::from(promise).await?;
    let response: Response = response.dyn_into()?;
    if response.status() != 200 {
        return Err(JsValue::NULL);
    }
    JsFuture::from(response.text()?)
        .await?
        .as_string()
        .ok_or(JsValue::NULL)
}

/// The build names files by their content and leaves the names on the element
/// of `boot.js`; `fetch` resolves them against the document.
fn name(resource: Resource) -> Option<String> {
    let attribute = match resource {
        Resource::Guidance => "data-guidance",
        Resource::Examples => "data-examples",
        Resource::Funding => "data-funding",
    };
    page::document()?
        .get_element_by_id("boot")?
        .get_attribute(attribute)
}
