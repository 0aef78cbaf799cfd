//! What is drawn, and how another view takes its place.
//!
//! A view that is drawn again is laid over what is there, place by place. What is of the same kind
//! in both stays in the document and takes over what is new, so that focus, caret, selection and
//! scrolling stay; all else is replaced.

use stock::tachys::renderer::types::{Element as DomElement, Node as DomNode};

use crate::attribute::Words;
use crate::bound::Bound;
use crate::drawn::Element;
use crate::dynamic::Dynamic;
use crate::node::{Node, Nodes};
use crate::own::OwnDrawn;

/// What one place of a view has drawn. Dropping it ends what it follows.
pub(crate) enum State {
    Nothing,
    Text(Bound),
    Element(Box<Element>),
    Dynamic(Dynamic),
    Many(u32, Vec<State>),
    Own(Box<dyn OwnDrawn>),
}

impl State {
    /// Draws a view that is not mounted yet.
    pub(crate) fn build(node: Node) -> Self {
        match node {
            Node::Nothing => Self::Nothing,
            Node::Text(text) => Self::Text(Bound::text(text)),
            Node::Element(parts) => Self::Element(Box::new(Element::build(*parts))),
            Node::Dynamic(draw) => Self::Dynamic(Dynamic::new(draw)),
            Node::Many(number, Nodes(nodes)) => {
                Self::Many(number, nodes.into_iter().map(Self::build).collect())
            }
            Node::Own(own) => Self::Own(own.build()),
        }
    }

    /// Lays a view over this one, in front of `next`. Without a parent it is not mounted yet.
    pub(crate) fn patch(
        &mut self,
        node: Node,
        parent: Option<&DomElement>,
        next: Option<&DomNode>,
    ) {
        match (&mut *self, node) {
            (Self::Nothing, Node::Nothing) => {}
            (Self::Text(bound), Node::Text(text)) => {
                if let Some(parent) = parent {
                    bound.put_back(parent, next);
                }
                bound.show(Words::Fixed(Some(text)));
            }
            (Self::Element(element), Node::Element(parts)) if element.is_like(&parts) => {
                element.patch(*parts);
            }
            (Self::Dynamic(dynamic), Node::Dynamic(draw)) => dynamic.follow(draw),
            (Self::Many(number, states), Node::Many(of, nodes)) if *number == of => {
                patch_all(states, nodes, parent, next);
            }
            (Self::Own(drawn), Node::Own(own)) => {
                if let Some(own) = own.patch(drawn.as_any(), parent, next) {
                    self.replace(Node::Own(own), parent, next);
                }
            }
            (_, node) => self.replace(node, parent, next),
        }
    }

    fn replace(&mut self, node: Node, parent: Option<&DomElement>, next: Option<&DomNode>) {
        let mut new = Self::build(node);
        if let Some(parent) = parent {
            self.put_back(parent, next);
            let here = self.first();
            new.mount(parent, here.as_ref().or(next));
        }
        std::mem::replace(self, new).unmount();
    }

    /// Puts back the texts that a browser has translated, so that they go with the rest.
    fn put_back(&self, parent: &DomElement, next: Option<&DomNode>) {
        match self {
            Self::Text(bound) => bound.put_back(parent, next),
            Self::Many(_, states) => put_all_back(states, parent, next),
            _ => {}
        }
    }

    /// The first node in the document.
    pub(crate) fn first(&self) -> Option<DomNode> {
        match self {
            Self::Nothing => None,
            Self::Text(bound) => bound.node().map(|node| node.clone().into()),
            Self::Element(element) => Some(element.node().clone().into()),
            Self::Dynamic(dynamic) => Some(dynamic.first()),
            Self::Many(_, states) => first(states),
            Self::Own(drawn) => drawn.first(),
        }
    }

    /// The last node in the document, as far as it is known.
    pub(crate) fn last(&self) -> Option<DomNode> {
        match self {
            Self::Dynamic(dynamic) => Some(dynamic.last()),
            Self::Many(_, states) => last(states),
            Self::Own(drawn) => drawn.last(),
            _ => self.first(),
        }
    }
}

/// Lays views over others, place by place, in front of `next`.
pub(crate) fn patch_all(
    states: &mut Vec<State>,
    Nodes(mut nodes): Nodes,
    parent: Option<&DomElement>,
    next: Option<&DomNode>,
) {
    let common = states.len().min(nodes.len());
    let added = nodes.split_off(common);
    if let Some(parent) = parent {
        put_all_back(states.get(common..).unwrap_or_default(), parent, next);
    }
    states.drain(common..).for_each(|mut gone| gone.unmount());
    for node in added {
        let mut new = State::build(node);
        if let Some(parent) = parent {
            new.mount(parent, next);
        }
        states.push(new);
    }
    // From the end, because the first node of each is what the one before stands in front of.
    let (old, new) = states.split_at_mut(common);
    let mut next = first(new).or_else(|| next.cloned());
    for (state, node) in old.iter_mut().zip(nodes).rev() {
        state.patch(node, parent, next.as_ref());
        next = state.first().or(next);
    }
}

fn put_all_back(states: &[State], parent: &DomElement, next: Option<&DomNode>) {
    let mut next = next.cloned();
    for state in states.iter().rev() {
        state.put_back(parent, next.as_ref());
        next = state.first().or(next);
    }
}

/// The first node of several views in the document.
pub(crate) fn first(states: &[State]) -> Option<DomNode> {
    states.iter().find_map(State::first)
}

/// The last node of several views in the document.
pub(crate) fn last(states: &[State]) -> Option<DomNode> {
    states.iter().rev().find_map(State::last)
}
