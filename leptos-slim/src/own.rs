//! Views with a way of their own to be drawn and patched.
//!
//! They stand behind a pointer, so that what draws them is compiled only into a program, or a part of
//! it, that has one.

use std::any::Any;

use stock::prelude::{AnyView, Render as _, RenderHtml as _};
use stock::tachys::renderer::Rndr;
use stock::tachys::renderer::types::{Element, Node as DomNode, Placeholder};
use stock::tachys::view::{Mountable as _, Position};

use crate::node::{IntoNode, Node, Nodes};

/// A view that is to be drawn in its own way.
pub(crate) trait Own: Send {
    fn build(self: Box<Self>) -> Box<dyn OwnDrawn>;

    /// Lays it over what is there, in front of `next`; gives itself back if that is of another kind.
    fn patch(
        self: Box<Self>,
        drawn: &mut dyn Any,
        parent: Option<&Element>,
        next: Option<&DomNode>,
    ) -> Option<Box<dyn Own>>;

    fn write(self: Box<Self>, buf: &mut String);
}

/// What it has drawn.
pub(crate) trait OwnDrawn {
    fn as_any(&mut self) -> &mut dyn Any;
    fn first(&self) -> Option<DomNode>;
    fn last(&self) -> Option<DomNode>;
    fn mount(&mut self, parent: &Element, next: Option<&DomNode>);
    fn unmount(&mut self);
    fn elements(&self) -> Vec<Element>;
}

/// A view of stock Leptos, erased with its own `IntoAny`: what this crate does not replace.
impl IntoNode for AnyView {
    fn add_to(self, nodes: &mut Nodes) {
        nodes.0.push(Node::Own(Box::new(self)));
    }
}

impl Own for AnyView {
    fn build(self: Box<Self>) -> Box<dyn OwnDrawn> {
        Box::new(Stock {
            start: Rndr::create_placeholder(),
            view: (*self).build(),
        })
    }

    fn patch(
        self: Box<Self>,
        drawn: &mut dyn Any,
        _: Option<&Element>,
        _: Option<&DomNode>,
    ) -> Option<Box<dyn Own>> {
        match drawn.downcast_mut::<Stock>() {
            Some(stock) => (*self).rebuild(&mut stock.view),
            None => return Some(self),
        }
        None
    }

    fn write(self: Box<Self>, buf: &mut String) {
        self.to_html_with_buf(buf, &mut Position::FirstChild, true, false, Vec::new());
    }
}

/// A view of stock Leptos behind a comment that marks where it begins.
struct Stock {
    start: Placeholder,
    view: <AnyView as stock::prelude::Render>::State,
}

impl OwnDrawn for Stock {
    fn as_any(&mut self) -> &mut dyn Any {
        self
    }

    fn first(&self) -> Option<DomNode> {
        Some(self.start.clone().into())
    }

    fn last(&self) -> Option<DomNode> {
        self.first()
    }

    fn mount(&mut self, parent: &Element, next: Option<&DomNode>) {
        Rndr::insert_node(parent, &self.start, next);
        self.view.mount(parent, next);
    }

    fn unmount(&mut self) {
        Rndr::remove(&self.start);
        self.view.unmount();
    }

    fn elements(&self) -> Vec<Element> {
        self.view.elements()
    }
}
