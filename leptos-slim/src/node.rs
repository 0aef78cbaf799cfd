//! What may stand inside an element, before it is drawn.

use stock::either::Either;
use stock::oco::Oco;
use stock::prelude::{Get as _, ReadSignal, RwSignal};

use crate::attribute::Text;
use crate::element::Parts;
use crate::memo::Memo;
use crate::own::Own;
use crate::view::View;

/// What one place of a view holds.
pub(crate) enum Node {
    /// Nothing now; the place is kept.
    Nothing,
    Text(Text),
    Element(Box<Parts>),
    /// A part that is drawn again whenever a signal that it read changes.
    Dynamic(Box<dyn FnMut() -> Nodes + Send>),
    /// Several in one place. Those with another number are other views, and never patched.
    Many(u32, Nodes),
    /// A view with a way of its own to be drawn.
    Own(Box<dyn Own>),
}

/// Places in a row.
#[doc(hidden)]
#[derive(Default)]
pub struct Nodes(pub(crate) Vec<Node>);

impl Nodes {
    pub(crate) fn of(node: impl IntoNode) -> Self {
        let mut nodes = Self::default();
        node.add_to(&mut nodes);
        nodes
    }

    /// All of them in one place.
    #[inline(never)]
    pub(crate) fn in_one(mut self) -> Node {
        match self.0.pop() {
            Some(only) if self.0.is_empty() => only,
            Some(last) => {
                self.0.push(last);
                Node::Many(0, self)
            }
            None => Node::Nothing,
        }
    }
}

/// Something that may stand inside an element or be returned by a component.
///
/// Each type takes a number of places that never changes, so that what is drawn anew stands in the
/// place of what it replaces.
pub trait IntoNode: Sized {
    #[doc(hidden)]
    fn add_to(self, nodes: &mut Nodes);

    /// Adds what follows the signals that are read while drawing.
    #[doc(hidden)]
    fn follow(mut draw: impl FnMut() -> Self + Send + 'static, nodes: &mut Nodes) {
        let draw = Box::new(move || Nodes::of(draw()));
        nodes.0.push(Node::Dynamic(draw));
    }
}

impl<N: IntoNode, F: FnMut() -> N + Send + 'static> IntoNode for F {
    fn add_to(self, nodes: &mut Nodes) {
        N::follow(self, nodes);
    }
}

macro_rules! texts {
    ($($kind:ty: $convert:expr,)*) => { $(
        impl IntoNode for $kind {
            fn add_to(self, nodes: &mut Nodes) {
                nodes.0.push(Node::Text($convert(self)));
            }
        }
    )* };
}
texts! {
    &'static str: Text::Borrowed,
    String: Text::Owned,
    Text: std::convert::identity,
    Oco<'static, str>: |text| Text::Owned(String::from(text)),
    char: |one: char| Text::Owned(one.to_string()),
    u8: |number: u8| Text::Owned(number.to_string()),
    u16: |number: u16| Text::Owned(number.to_string()),
    u32: |number: u32| Text::Owned(number.to_string()),
    u64: |number: u64| Text::Owned(number.to_string()),
    usize: |number: usize| Text::Owned(number.to_string()),
    i32: |number: i32| Text::Owned(number.to_string()),
    i64: |number: i64| Text::Owned(number.to_string()),
    isize: |number: isize| Text::Owned(number.to_string()),
    f32: |number: f32| Text::Owned(number.to_string()),
    f64: |number: f64| Text::Owned(number.to_string()),
}

macro_rules! signals {
    ($($signal:ident)*) => { $(
        impl<N> IntoNode for $signal<N>
        where
            N: IntoNode + Clone + PartialEq + Send + Sync + 'static,
        {
            fn add_to(self, nodes: &mut Nodes) {
                N::follow(move || self.get(), nodes);
            }
        }
    )* };
}
signals!(Memo ReadSignal RwSignal);

impl<N: IntoNode> IntoNode for Option<N> {
    fn add_to(self, nodes: &mut Nodes) {
        nodes.0.push(match self {
            Some(node) => Nodes::of(node).in_one(),
            None => Node::Nothing,
        });
    }
}

impl<N: IntoNode> IntoNode for Vec<N> {
    fn add_to(self, nodes: &mut Nodes) {
        let mut all = Nodes::default();
        for node in self {
            node.add_to(&mut all);
        }
        nodes.0.push(Node::Many(0, all));
    }
}

impl<N: IntoNode, const COUNT: usize> IntoNode for [N; COUNT] {
    fn add_to(self, nodes: &mut Nodes) {
        for node in self {
            node.add_to(nodes);
        }
    }
}

impl<A: IntoNode, B: IntoNode> IntoNode for Either<A, B> {
    fn add_to(self, nodes: &mut Nodes) {
        nodes.0.push(match self {
            Self::Left(node) => Node::Many(1, Nodes::of(node)),
            Self::Right(node) => Node::Many(2, Nodes::of(node)),
        });
    }
}

impl IntoNode for View {
    fn add_to(self, nodes: &mut Nodes) {
        nodes.0.push(self.0);
    }
}

macro_rules! tuples {
    ($first:ident $($more:ident)*) => {
        impl<$first: IntoNode, $($more: IntoNode),*> IntoNode for ($first, $($more,)*) {
            #[allow(non_snake_case, reason = "a name for the type and its value")]
            fn add_to(self, nodes: &mut Nodes) {
                let ($first, $($more,)*) = self;
                $first.add_to(nodes);
                $($more.add_to(nodes);)*
            }
        }
        tuples!($($more)*);
    };
    () => {
        impl IntoNode for () {
            fn add_to(self, _: &mut Nodes) {}
        }
    };
}
tuples!(A B C D E F G H I J K L M N O P);
