//! An element that is being put together: one type for all tags.

use stock::ev::{Event, EventDescriptor};
use stock::wasm_bindgen::JsCast;

use crate::attribute::{Attr, AttributeValue, Kind, PropertyValue, Value};
use crate::listener::{Handler, handler};
use crate::node::{IntoNode, Node, Nodes};

/// An element. It stands behind a pointer, because every step of putting it together moves it.
#[must_use]
pub struct El(pub(crate) Box<Parts>);

/// What an element consists of.
pub(crate) struct Parts {
    pub(crate) tag: &'static str,
    pub(crate) attrs: Vec<Attr>,
    pub(crate) children: Nodes,
}

/// An element with any tag, such as that of a custom element.
#[inline(never)]
pub fn custom(tag: &'static str) -> El {
    El(Box::new(Parts {
        tag,
        attrs: Vec::new(),
        children: Nodes::default(),
    }))
}

impl El {
    /// Adds children.
    pub fn child(mut self, child: impl IntoNode) -> Self {
        child.add_to(&mut self.0.children);
        self
    }

    /// Sets an attribute of any name.
    pub fn attr(self, name: &'static str, value: impl AttributeValue) -> Self {
        self.set(Kind::Attribute, name, value.value())
    }

    /// Sets a property of the object that stands for the element, such as `checked`.
    pub fn prop<V: PropertyValue>(self, name: &'static str, value: V) -> Self {
        let kind = if V::IS_FLAG {
            Kind::Flag
        } else {
            Kind::Property
        };
        self.set(kind, name, value.value())
    }

    /// Listens to an event until the owner that is current now is cleaned up.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "`view!` calls it as it calls Leptos"
    )]
    pub fn on<E>(self, event: E, run: impl Fn(E::EventType) + Send + Sync + 'static) -> Self
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        let run = move |event: Event| run(event.unchecked_into());
        self.listen(event.name(), handler(Box::new(run)))
    }

    // The rest is out of line, because it is called hundreds of times.

    #[inline(never)]
    fn set(mut self, kind: Kind, name: &'static str, Value(words): Value) -> Self {
        self.0.attrs.push(Attr::Set(kind, name, words));
        self
    }

    #[inline(never)]
    fn listen(mut self, name: std::borrow::Cow<'static, str>, handler: Handler) -> Self {
        self.0.attrs.push(Attr::On(name, handler));
        self
    }
}

impl IntoNode for El {
    fn add_to(self, nodes: &mut Nodes) {
        nodes.0.push(Node::Element(self.0));
    }
}
