//! Once, after a while.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

/// Calls back once after so many milliseconds; after 0, once Leptos has drawn,
/// because its updates are microtasks and run before any timer.
///
/// The closure frees itself when called.
pub fn after(milliseconds: i32, callback: impl FnOnce() + 'static) {
    boxed(milliseconds, Box::new(callback));
}

/// Out of line and of one type, or each use would bring what hands a closure to the browser.
#[inline(never)]
fn boxed(milliseconds: i32, callback: Box<dyn FnOnce()>) {
    let callback = Closure::once_into_js(callback);
    if let Some(window) = web_sys::window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            callback.unchecked_ref(),
            milliseconds,
        );
    }
}
