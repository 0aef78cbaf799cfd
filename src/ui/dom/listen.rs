//! The door to events: views never touch the browser, so the way to listen comes from outside.
//!
//! Leptos has one of its own; it is made for threads, and with what it brings
//! along it weighs more than every listener of this page.

use std::any::Any;
use std::sync::OnceLock;

use leptos::ev::Event;
use leptos::tachys::renderer::types::Element;

/// Calls back on every event of this name until what it returns is dropped.
pub type Listen = fn(&Element, &'static str, Box<dyn Fn(Event)>) -> Box<dyn Any>;

static LISTEN: OnceLock<Listen> = OnceLock::new();

/// Opens the door, before anything is drawn.
pub fn install(listen: Listen) {
    // A second copy of the same pointer changes nothing.
    let _ = LISTEN.set(listen);
}

/// Listens; nothing where no browser is.
pub(super) fn listen(
    element: &Element,
    name: &'static str,
    run: Box<dyn Fn(Event)>,
) -> Option<Box<dyn Any>> {
    LISTEN.get().map(|listen| listen(element, name, run))
}
