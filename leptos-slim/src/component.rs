//! Calling components.

use std::any::TypeId;
use std::hash::{Hash as _, Hasher};

pub use stock::component::*;

use crate::node::{IntoNode, Node, Nodes};
use crate::view::View;

/// Calls a component, and marks what it draws as its own: the views of two components are never
/// patched into each other, so that an open disclosure or a place scrolled to stays with its own.
pub fn component_view<'a, F, P, N>(component: &'a F, props: P) -> View
where
    F: 'static,
    &'a F: ComponentConstructor<P, N>,
    N: IntoNode,
{
    owned(Nodes::of(component.construct(props)), number::<F>())
}

#[inline(never)]
fn owned(nodes: Nodes, number: u32) -> View {
    View(Node::Many(number, nodes))
}

/// A number of the component. That two have the same is unlikely, and costs a patch too many.
fn number<F: 'static>() -> u32 {
    let mut low = Low(0);
    TypeId::of::<F>().hash(&mut low);
    low.0
}

/// Keeps a few bits of what a type id is hashed to, which is what it consists of.
struct Low(u32);

impl Hasher for Low {
    #[allow(clippy::cast_possible_truncation, reason = "the lower half is enough")]
    fn write_u64(&mut self, id: u64) {
        self.0 = id as u32;
    }

    fn write(&mut self, _: &[u8]) {}

    fn finish(&self) -> u64 {
        u64::from(self.0)
    }
}
