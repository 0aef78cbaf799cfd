//! Elements as data: one small interpreter in place of a type for each element.
//!
//! The `view!` macro gives every element a type of its own, with code to build,
//! rebuild and mount it. This page has hundreds of elements, and that code
//! weighed more than everything else together. Here an element is a value of
//! one type, so Leptos compiles its part once.

mod attrs;
mod button;
mod child;
mod fresh;
pub mod listen;

use std::borrow::Cow;

use leptos::ev::Event;
use leptos::html::{ElementChild, custom};
use leptos::prelude::*;
use leptos::tachys::view::iterators::StaticVec;

use self::attrs::{Attr, Attrs};
pub use self::button::{acting, button};
pub use self::child::{Child, group, live, part};

/// An element that is being put together. It stands behind a pointer, because
/// every step of the putting together moves it.
#[must_use]
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attrs: Vec<Attr>,
    children: Vec<AnyView>,
}

/// An element with this tag.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(Parts {
        tag,
        attrs: Vec::new(),
        children: Vec::new(),
    }))
}

impl El {
    /// Out of line: it is called hundreds of times.
    #[inline(never)]
    fn push(mut self, attr: Attr) -> Self {
        self.0.attrs.push(attr);
        self
    }

    #[inline(never)]
    fn fixed(self, name: &'static str, value: Cow<'static, str>) -> Self {
        self.push(Attr::Fixed(name, value))
    }

    /// Sets an attribute for good.
    pub fn set(self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.fixed(name, value.into())
    }

    /// Sets the class for good.
    pub fn class(self, class: impl Into<Cow<'static, str>>) -> Self {
        self.set("class", class)
    }

    /// Sets an attribute without a value.
    pub fn bare(self, name: &'static str) -> Self {
        self.set(name, "")
    }

    /// Sets an attribute if there is a value.
    pub fn maybe(self, name: &'static str, value: Option<&'static str>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// An attribute that follows the model; `None` takes it away.
    pub fn live(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.push(Attr::Live(name, Box::new(move |()| value())))
    }

    /// An attribute without a value that follows the model.
    pub fn flag(self, name: &'static str, on: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.live(name, move || on().then(String::new))
    }

    /// Text in a control that follows the model.
    pub fn value(self, value: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.push(Attr::Text(Box::new(move |()| Some(value()))))
    }

    /// The same; where there is no text, the control is left as it is.
    pub fn maybe_value(self, value: impl Fn() -> Option<String> + Send + Sync + 'static) -> Self {
        self.push(Attr::Text(Box::new(move |()| value())))
    }

    /// A property that is true or false and follows the model, such as `checked`.
    pub fn is(self, name: &'static str, on: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.push(Attr::Is(name, Box::new(move |()| on().then(String::new))))
    }

    /// What happens on an event.
    pub fn on(self, event: &'static str, run: impl Fn(Event) + Send + Sync + 'static) -> Self {
        self.push(Attr::On(event, std::sync::Arc::new(run)))
    }

    /// Adds a child: text, an element, a view, or several or none of them.
    #[inline(never)]
    pub fn child<C: Child>(mut self, child: C) -> Self {
        child.add_to(&mut self.0.children);
        self
    }

    /// Adds a child for each item.
    pub fn children<C: Child>(mut self, children: impl IntoIterator<Item = C>) -> Self {
        for child in children {
            child.add_to(&mut self.0.children);
        }
        self
    }

    /// The element as a view.
    #[inline(never)]
    pub fn draw(self) -> AnyView {
        let parts = *self.0;
        custom(parts.tag)
            .child(StaticVec::from(parts.children))
            .add_any_attr(Attrs::new(parts.attrs))
            .into_any()
    }
}
