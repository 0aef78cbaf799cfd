//! The rows of a list, each drawn once and known by its key.

use std::any::Any;

use stock::prelude::{IsDisposed as _, Owner, StoredValue};
use stock::tachys::renderer::types::{Element, Node as DomNode};

use crate::memo::Shared;
use crate::node::{IntoNode, Node, Nodes};
use crate::own::{Own, OwnDrawn};
use crate::place::{mount_all, unmount_all};
use crate::state::{State, first, last, patch_all};
use crate::write;

type Next<'a> = Option<&'a DomNode>;

/// A row as it is to be drawn.
pub(crate) struct Row {
    pub(crate) key: Shared,
    /// The owner of the list, which outlives its changes.
    pub(crate) owner: Owner,
    pub(crate) draw: Box<dyn FnOnce() -> Nodes + Send>,
}

/// All rows of a list.
pub(crate) struct Rows(pub(crate) Vec<Row>);

impl IntoNode for Rows {
    fn add_to(self, nodes: &mut Nodes) {
        nodes.0.push(Node::Own(Box::new(self)));
    }
}

impl Own for Rows {
    fn build(self: Box<Self>) -> Box<dyn OwnDrawn> {
        let mut drawn = List(Vec::new());
        drawn.patch(self.0, None, None);
        Box::new(drawn)
    }

    fn patch(
        self: Box<Self>,
        drawn: &mut dyn Any,
        parent: Option<&Element>,
        next: Next<'_>,
    ) -> Option<Box<dyn Own>> {
        match drawn.downcast_mut::<List>() {
            Some(list) => list.patch(self.0, parent, next),
            None => return Some(self),
        }
        None
    }

    fn write(self: Box<Self>, buf: &mut String) {
        self.0
            .into_iter()
            .for_each(|row| write::all(row.draw().1, buf));
    }
}

impl Row {
    /// Draws it, under an owner of its own.
    fn draw(self) -> (Owner, Nodes) {
        let owner = self.owner.child();
        let nodes = owner.with(self.draw);
        (owner, nodes)
    }
}

/// A row that is drawn.
struct Drawn {
    key: Shared,
    /// None before the first drawing.
    life: Option<Life>,
    states: Vec<State>,
}

/// What a row follows.
struct Life {
    owner: Owner,
    /// Is gone once the owner was cleaned up, which whoever owns the list may do.
    sign: StoredValue<()>,
}

impl Drawn {
    fn is_alive(&self) -> bool {
        let life = self.life.as_ref();
        life.is_some_and(|life| !life.sign.is_disposed())
    }

    /// Draws the row over what is there.
    fn patch(&mut self, owner: Owner, nodes: Nodes, parent: Option<&Element>, next: Next<'_>) {
        let sign = owner.with(|| {
            patch_all(&mut self.states, nodes, parent, next);
            StoredValue::new(())
        });
        self.life = Some(Life { owner, sign });
    }

    /// Moves the row in front of `next`, unless it is there.
    fn place(&mut self, parent: &Element, next: Next<'_>) {
        let last = last(&self.states);
        if last.is_some_and(|last| last.next_sibling().as_ref() != next) {
            mount_all(&mut self.states, parent, next);
        }
    }

    /// Handlers go first, because a browser may fire events while it removes an element.
    fn remove(mut self) {
        if let Some(life) = self.life.take() {
            life.owner.cleanup();
        }
        unmount_all(&mut self.states);
    }
}

/// The rows that are drawn.
struct List(Vec<Drawn>);

impl List {
    /// Keeps the rows whose keys are still there, in the new order.
    fn patch(&mut self, rows: Vec<Row>, parent: Option<&Element>, next: Next<'_>) {
        let mut before = std::mem::take(&mut self.0);
        let mut new = Vec::new();
        for row in rows {
            let known = before.iter().position(|one| one.key == row.key);
            let one = known.map_or_else(
                || Drawn {
                    key: row.key.clone(),
                    life: None,
                    states: Vec::new(),
                },
                |at| before.remove(at),
            );
            new.push((!one.is_alive()).then(|| row.draw()));
            self.0.push(one);
        }
        before.into_iter().for_each(Drawn::remove);
        let mut next = next.cloned();
        for (one, new) in self.0.iter_mut().zip(new).rev() {
            if let Some((owner, nodes)) = new {
                one.patch(owner, nodes, parent, next.as_ref());
            }
            if let Some(parent) = parent {
                one.place(parent, next.as_ref());
            }
            next = first(&one.states).or(next);
        }
    }
}

impl OwnDrawn for List {
    fn as_any(&mut self) -> &mut dyn Any {
        self
    }

    fn first(&self) -> Option<DomNode> {
        self.0.iter().find_map(|row| first(&row.states))
    }

    fn last(&self) -> Option<DomNode> {
        self.0.iter().rev().find_map(|row| last(&row.states))
    }

    fn mount(&mut self, parent: &Element, next: Next<'_>) {
        for row in &mut self.0 {
            mount_all(&mut row.states, parent, next);
        }
    }

    fn unmount(&mut self) {
        self.0
            .iter_mut()
            .for_each(|row| unmount_all(&mut row.states));
    }

    fn elements(&self) -> Vec<Element> {
        let states = self.0.iter().flat_map(|row| &row.states);
        states.flat_map(State::elements).collect()
    }
}
