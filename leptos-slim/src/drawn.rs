//! An element of the document, and when another one may be laid over it.

use stock::tachys::renderer::Rndr;
use stock::tachys::renderer::types::Element as DomElement;

use crate::attribute::{Attr, Kind, Words};
use crate::bound::Bound;
use crate::element::Parts;
use crate::listener::Listener;
use crate::state::{State, patch_all};

/// Attributes that tell an element from others of its kind. What they name has a state of its own
/// (a text half typed), which must not pass to what another name stands for.
const IDENTITY: [&str; 4] = ["id", "name", "type", "value"];

/// Elements that hold what a person types or chooses. They are known by a name, or show what the view
/// says.
const CONTROLS: [&str; 3] = ["input", "textarea", "select"];

/// Elements that a person opens and closes, often with a signal beside them that is new now.
const OPENED: [&str; 2] = ["details", "dialog"];

/// An element of the document.
pub(crate) struct Element {
    node: DomElement,
    tag: &'static str,
    attrs: Vec<Kept>,
    children: Vec<State>,
}

/// One attribute, property or listener. Dropping it ends what it does.
enum Kept {
    Bound(Kind, &'static str, Bound),
    Listener(Listener),
}

impl Kept {
    fn new(element: &DomElement, attr: Attr) -> Self {
        match attr {
            Attr::Set(kind, name, words) => {
                Self::Bound(kind, name, Bound::of(element, kind, name, words))
            }
            Attr::On(name, handler) => Self::Listener(Listener::new(element, name, handler)),
        }
    }

    fn patch(&mut self, attr: Attr) {
        match (self, attr) {
            (Self::Bound(_, _, bound), Attr::Set(_, _, words)) => bound.show(words),
            (Self::Listener(listener), Attr::On(_, handler)) => listener.run(handler),
            _ => {}
        }
    }

    /// Whether it is the same attribute, property or event.
    fn is_like(&self, attr: &Attr) -> bool {
        match (self, attr) {
            (Self::Bound(kind, name, bound), Attr::Set(of, named, words)) => {
                let identity = *kind == Kind::Attribute && IDENTITY.contains(name);
                let same = match words {
                    Words::Fixed(text) if identity => bound.shows(text.as_deref()),
                    _ => true,
                };
                same && kind == of && name == named
            }
            (Self::Listener(listener), Attr::On(name, _)) => listener.listens_to(name),
            _ => false,
        }
    }

    /// Whether it says if the element is open.
    fn opens(&self) -> bool {
        matches!(self, Self::Bound(_, "open", _))
    }

    /// Whether it says which control this is, or what it shows.
    fn identifies(&self) -> bool {
        match self {
            Self::Bound(Kind::Attribute, name, _) => matches!(*name, "id" | "name"),
            Self::Bound(..) => true,
            Self::Listener(_) => false,
        }
    }
}

impl Element {
    pub(crate) fn build(parts: Parts) -> Self {
        let node = Rndr::create_element(parts.tag, None);
        let mut children = Vec::new();
        // Before the attributes: what a `<select>` shows is one of its options.
        patch_all(&mut children, parts.children, Some(&node), None);
        let attrs = parts.attrs.into_iter();
        Self {
            attrs: attrs.map(|attr| Kept::new(&node, attr)).collect(),
            node,
            tag: parts.tag,
            children,
        }
    }

    pub(crate) fn node(&self) -> &DomElement {
        &self.node
    }

    /// Whether another one may be laid over it.
    pub(crate) fn is_like(&self, new: &Parts) -> bool {
        self.tag == new.tag
            && self.attrs.len() == new.attrs.len()
            && self
                .attrs
                .iter()
                .zip(&new.attrs)
                .all(|(old, new)| old.is_like(new))
            && (!CONTROLS.contains(&self.tag) || self.attrs.iter().any(Kept::identifies))
            && (!OPENED.contains(&self.tag) || self.attrs.iter().any(Kept::opens))
            && self.is_whole()
    }

    /// Whether its texts are where they were put. A browser that translates the page puts others
    /// in their place, which would go on saying what was said before.
    fn is_whole(&self) -> bool {
        self.children.iter().all(|child| match child {
            State::Text(bound) => bound.is_in(&self.node),
            _ => true,
        })
    }

    pub(crate) fn patch(&mut self, new: Parts) {
        patch_all(&mut self.children, new.children, Some(&self.node), None);
        for (old, new) in self.attrs.iter_mut().zip(new.attrs) {
            old.patch(new);
        }
    }
}
