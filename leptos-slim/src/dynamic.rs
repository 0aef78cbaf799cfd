//! A part of the document that is drawn again when a signal that it read changes.

use std::cell::RefCell;
use std::rc::Rc;

use stock::tachys::renderer::types::{Element, Node as DomNode, Placeholder};
use stock::tachys::renderer::{CastFrom as _, Rndr};

use crate::bound::Effect;
use crate::node::Nodes;
use crate::place::{mount_all, unmount_all};
use crate::state::{State, first, patch_all};

/// What is drawn now, and the comment behind it that keeps its place.
pub(crate) struct Dynamic {
    drawn: Rc<RefCell<Vec<State>>>,
    end: Placeholder,
    effect: Option<Effect>,
}

impl Dynamic {
    pub(crate) fn new(draw: Box<dyn FnMut() -> Nodes + Send>) -> Self {
        let mut new = Self {
            drawn: Rc::default(),
            end: Rndr::create_placeholder(),
            effect: None,
        };
        new.follow(draw);
        new
    }

    /// Draws in another way from now on, over what is there.
    pub(crate) fn follow(&mut self, mut draw: Box<dyn FnMut() -> Nodes + Send>) {
        self.effect = None;
        let drawn = Rc::clone(&self.drawn);
        let end = self.end.clone();
        self.effect = Some(Effect::new(move |_| {
            let nodes = draw();
            // Before the first mounting there is no parent; all is mounted together then.
            let parent = Rndr::get_parent(&end).and_then(Element::cast_from);
            patch_all(&mut drawn.borrow_mut(), nodes, parent.as_ref(), Some(&end));
        }));
    }

    pub(crate) fn first(&self) -> DomNode {
        first(&self.drawn.borrow()).unwrap_or_else(|| self.last())
    }

    pub(crate) fn last(&self) -> DomNode {
        self.end.clone().into()
    }

    pub(crate) fn mount(&mut self, parent: &Element, next: Option<&DomNode>) {
        mount_all(&mut self.drawn.borrow_mut(), parent, next);
        Rndr::insert_node(parent, &self.end, next);
    }

    pub(crate) fn elements(&self) -> Vec<Element> {
        self.drawn
            .borrow()
            .iter()
            .flat_map(State::elements)
            .collect()
    }

    pub(crate) fn unmount(&mut self) {
        unmount_all(&mut self.drawn.borrow_mut());
        Rndr::remove(&self.end);
    }
}
