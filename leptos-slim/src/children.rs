//! Children and other views that components take.

use std::sync::Arc;

use crate::node::IntoNode;
use crate::view::View;

/// Children that are drawn once.
pub type Children = Box<dyn FnOnce() -> View + Send>;

/// Children that are drawn as often as wanted.
pub type ChildrenFn = Arc<dyn Fn() -> View + Send + Sync>;

/// `view!` makes children with this.
pub trait ToChildren<F> {
    /// Makes them.
    fn to_children(draw: F) -> Self;
}

/// A single text as children.
#[doc(hidden)]
pub struct ChildrenOptContainer<T>(pub T);

impl<F: FnOnce() -> N + Send + 'static, N: IntoNode> ToChildren<F> for Children {
    fn to_children(draw: F) -> Self {
        Box::new(move || View::new(draw()))
    }
}

impl<F: Fn() -> N + Send + Sync + 'static, N: IntoNode> ToChildren<F> for ChildrenFn {
    fn to_children(draw: F) -> Self {
        Arc::new(move || View::new(draw()))
    }
}

impl<T: IntoNode + Send + 'static> ToChildren<ChildrenOptContainer<T>> for Children {
    fn to_children(ChildrenOptContainer(text): ChildrenOptContainer<T>) -> Self {
        Box::new(move || View::new(text))
    }
}

impl<T: IntoNode + Clone + Send + Sync + 'static> ToChildren<ChildrenOptContainer<T>>
    for ChildrenFn
{
    fn to_children(ChildrenOptContainer(text): ChildrenOptContainer<T>) -> Self {
        Arc::new(move || View::new(text.clone()))
    }
}

/// A view that a component draws on a condition; without one it is empty.
#[derive(Clone)]
pub struct ViewFn(ChildrenFn);

impl ViewFn {
    /// Draws it.
    #[must_use]
    pub fn run(&self) -> View {
        (self.0)()
    }
}

impl Default for ViewFn {
    fn default() -> Self {
        Self(Arc::new(|| View::new(())))
    }
}

impl<F: Fn() -> N + Send + Sync + 'static, N: IntoNode> From<F> for ViewFn {
    fn from(draw: F) -> Self {
        Self(Arc::new(move || View::new(draw())))
    }
}
