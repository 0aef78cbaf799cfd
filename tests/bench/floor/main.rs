//! One question, one answer, stored: what Leptos itself costs.

use leptos::prelude::*;

fn main() {
    mount_to_body(|| {
        let answer = RwSignal::new("");
        let store = move |_| {
            answer.set("met");
            let storage = web_sys::window().and_then(|window| window.local_storage().ok()?);
            if let Some(storage) = storage {
                let _ = storage.set_item("answer", "met");
            }
        };
        view! {
            <label><input type="radio" name="answer" on:change=store /> "Met"</label>
            <output>{move || answer.get()}</output>
        }
    });
}
