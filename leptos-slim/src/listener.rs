//! Listening to events, never longer than the owner of the handler lives.

use std::cell::Cell;
use std::convert::Infallible;
use std::rc::Rc;
use std::sync::Arc;

use stock::ev::{Event, click};
use stock::prelude::{GetValue as _, StoredValue};
use stock::tachys::renderer::types::Element;
use stock::wasm_bindgen::JsCast as _;
use stock::wasm_bindgen::closure::Closure;

use crate::attribute::Text;

/// What is run on an event. It is stored with its owner, and gone once that was cleaned up.
///
/// Browsers fire `change`, `blur` or `toggle` while an element is being removed. By then the
/// signals that the handler reads may be gone, and reading one of them would end the program.
pub(crate) type Handler = StoredValue<Arc<dyn Fn(Event) + Send + Sync>>;

/// Stores a handler with the owner that is current now.
#[inline(never)]
pub(crate) fn handler(run: Box<dyn Fn(Event) + Send + Sync>) -> Handler {
    StoredValue::new(run.into())
}

/// `view!` calls this for `on:..:capture`, which this crate does not support: it would listen
/// on the way up, so nothing can be passed here.
pub fn capture(never: Infallible) -> click {
    match never {}
}

/// Listens as long as it lives.
pub(crate) struct Listener {
    element: Element,
    name: Text,
    handler: Rc<Cell<Handler>>,
    callback: Closure<dyn Fn(Event)>,
}

impl Listener {
    pub(crate) fn new(element: &Element, name: Text, handler: Handler) -> Self {
        let handler = Rc::new(Cell::new(handler));
        let now = Rc::clone(&handler);
        let callback = Closure::new(move |event| {
            if let Some(run) = now.get().try_get_value() {
                run(event);
            }
        });
        let _ = element.add_event_listener_with_callback(&name, callback.as_ref().unchecked_ref());
        Self {
            element: element.clone(),
            name,
            handler,
            callback,
        }
    }

    /// Runs another handler from now on.
    pub(crate) fn run(&self, handler: Handler) {
        self.handler.set(handler);
    }

    pub(crate) fn listens_to(&self, name: &str) -> bool {
        self.name == name
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let callback = self.callback.as_ref().unchecked_ref();
        let _ = self
            .element
            .remove_event_listener_with_callback(&self.name, callback);
    }
}
