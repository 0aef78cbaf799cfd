//! The page: mounts the app.
use leptos::prelude::*;

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        use wasm_bindgen::JsCast as _;
        let Some(document) = web_sys::window().and_then(|window| window.document()) else {
            return;
        };
        let Some(place) = document.get_element_by_id("app") else {
            return;
        };
        mount_to(place.unchecked_into(), hello).forget();
        if let Some(root) = document.document_element() {
            let _ = root.set_attribute("data-state", "running");
        }
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = hello;
}

fn hello() -> impl IntoView {
    view! { <main id="main" data-view="home"><h1 tabindex="-1">"Plumbline"</h1><p>"Hello."</p></main> }
}
