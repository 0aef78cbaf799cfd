//! Putting what is drawn into the document, and taking it out.

use stock::tachys::renderer::types::{Element, Node as DomNode};
use stock::tachys::renderer::{CastFrom as _, Rndr};
use stock::tachys::view::Mountable;

use crate::node::Node;
use crate::state::State;

/// What is drawn, as Leptos' own functions keep it.
pub struct Mounted(pub(crate) State);

impl Mounted {
    fn parent(&self) -> Option<Element> {
        let parent = Rndr::get_parent(&self.0.first()?)?;
        Element::cast_from(parent)
    }

    /// Lays a view over this one.
    pub(crate) fn patch(&mut self, node: Node) {
        let next = self.0.last().and_then(|last| last.next_sibling());
        let parent = self.parent();
        self.0.patch(node, parent.as_ref(), next.as_ref());
    }
}

impl Mountable for Mounted {
    fn mount(&mut self, parent: &Element, next: Option<&DomNode>) {
        self.0.mount(parent, next);
    }

    fn unmount(&mut self) {
        self.0.unmount();
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = self.parent();
        parent.is_some_and(|parent| child.try_mount(&parent, self.0.first().as_ref()))
    }

    fn elements(&self) -> Vec<Element> {
        self.0.elements()
    }
}

impl State {
    pub(crate) fn mount(&mut self, parent: &Element, next: Option<&DomNode>) {
        match self {
            Self::Nothing => {}
            Self::Text(bound) => {
                if let Some(node) = bound.node() {
                    Rndr::insert_node(parent, node, next);
                }
            }
            Self::Element(element) => Rndr::insert_node(parent, element.node(), next),
            Self::Dynamic(dynamic) => dynamic.mount(parent, next),
            Self::Many(_, states) => mount_all(states, parent, next),
            Self::Own(drawn) => drawn.mount(parent, next),
        }
    }

    pub(crate) fn unmount(&mut self) {
        match self {
            Self::Nothing => {}
            Self::Text(bound) => bound.node().into_iter().for_each(|node| Rndr::remove(node)),
            Self::Element(element) => Rndr::remove(element.node()),
            Self::Dynamic(dynamic) => dynamic.unmount(),
            Self::Many(_, states) => unmount_all(states),
            Self::Own(drawn) => drawn.unmount(),
        }
    }

    pub(crate) fn elements(&self) -> Vec<Element> {
        match self {
            Self::Element(element) => vec![element.node().clone()],
            Self::Dynamic(dynamic) => dynamic.elements(),
            Self::Many(_, states) => states.iter().flat_map(Self::elements).collect(),
            Self::Own(drawn) => drawn.elements(),
            Self::Nothing | Self::Text(_) => Vec::new(),
        }
    }
}

pub(crate) fn mount_all(states: &mut [State], parent: &Element, next: Option<&DomNode>) {
    for state in states {
        state.mount(parent, next);
    }
}

pub(crate) fn unmount_all(states: &mut [State]) {
    states.iter_mut().for_each(State::unmount);
}
