//! Files of the page's own origin, fetched on first use.

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

use super::page;
use crate::core::app::Resource;

/// Fetches a resource and hands on its text, or `None` for any other outcome.
pub fn fetch(resource: Resource, done: impl FnOnce(Option<String>) + 'static) {
    spawn_local(async move { done(text(resource).await.ok()) });
}

async fn text(resource: Resource) -> Result<String, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let name = name(resource).ok_or(JsValue::NULL)?;
    let response = JsFuture::from(window.fetch_with_str(&name)).await?;
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
