//! The rows of a list, each drawn once and known by its key.

use stock::prelude::{IsDisposed as _, Owner, StoredValue};
use stock::tachys::renderer::types::{Element, Node as DomNode};

use crate::memo::Shared;
use crate::node::{IntoNode, Node, Nodes};
use crate::place::{mount_all, unmount_all};
use crate::state::{State, first, last, patch_all};

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
        nodes.0.push(Node::Keyed(self.0));
    }
}

impl Row {
    /// Draws it, under an owner of its own.
    pub(crate) fn draw(self) -> (Owner, Nodes) {
        let owner = self.owner.child();
        let nodes = owner.with(self.draw);
        (owner, nodes)
    }
}

/// A row that is drawn.
pub(crate) struct Drawn {
    key: Shared,
    /// None before the first drawing.
    life: Option<Life>,
    pub(crate) states: Vec<State>,
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

type Next<'a> = Option<&'a DomNode>;

/// Keeps the rows whose keys are still there, in the new order.
pub(crate) fn patch_rows(
    drawn: &mut Vec<Drawn>,
    rows: Vec<Row>,
    parent: Option<&Element>,
    next: Next<'_>,
) {
    let mut before = std::mem::take(drawn);
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
        drawn.push(one);
    }
    before.into_iter().for_each(Drawn::remove);
    let mut next = next.cloned();
    for (one, new) in drawn.iter_mut().zip(new).rev() {
        if let Some((owner, nodes)) = new {
            one.patch(owner, nodes, parent, next.as_ref());
        }
        if let Some(parent) = parent {
            one.place(parent, next.as_ref());
        }
        next = first(&one.states).or(next);
    }
}
