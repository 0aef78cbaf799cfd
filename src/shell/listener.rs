//! Listening to the elements of the views.

use std::any::Any;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event};

/// Listens as long as it lives.
struct Listener {
    element: Element,
    name: &'static str,
    callback: Closure<dyn Fn(Event)>,
}

/// Calls back on every event of this name until what it returns is dropped.
pub fn listen(element: &Element, name: &'static str, run: Box<dyn Fn(Event)>) -> Box<dyn Any> {
    let callback = Closure::wrap(run);
    let _ = element.add_event_listener_with_callback(name, callback.as_ref().unchecked_ref());
    Box::new(Listener {
        element: element.clone(),
        name,
        callback,
    })
}

impl Drop for Listener {
    fn drop(&mut self) {
        let callback = self.callback.as_ref().unchecked_ref();
        let _ = self
            .element
            .remove_event_listener_with_callback(self.name, callback);
    }
}
