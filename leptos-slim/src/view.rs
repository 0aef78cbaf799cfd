//! What `view!` and components return, and how it meets the rest of Leptos.

use stock::attr::Attribute;
use stock::attr::any_attribute::AnyAttribute;
use stock::prelude::{AddAnyAttr, Render, RenderHtml};
use stock::tachys::hydration::Cursor;
use stock::tachys::view::{Position, PositionState};

use crate::node::{IntoNode, Node, Nodes};
use crate::place::Mounted;
use crate::state::State;
use crate::write;

/// A view, whatever it consists of. In the prelude it is `AnyView`, too.
pub struct View(pub(crate) Node);

impl View {
    /// Wraps what `view!` has put together.
    pub fn new(node: impl IntoNode) -> Self {
        Self(Nodes::of(node).in_one())
    }

    /// Leptos' markers of views are for reloading while developing.
    #[must_use]
    pub fn with_view_marker(self, _: &'static str) -> Self {
        self
    }

    /// `view!` calls this for attributes on a component, which this crate does not support:
    /// nothing can be passed here.
    #[doc(hidden)]
    #[must_use]
    pub fn add_any_attr(self, never: std::convert::Infallible) -> Self {
        match never {}
    }
}

/// What a component returns.
pub trait IntoView: IntoNode + Send + 'static {
    /// The same as a view.
    fn into_view(self) -> View {
        View::new(self)
    }
}

impl<N: IntoNode + Send + 'static> IntoView for N {}

/// The same as one type for all.
pub trait IntoAny {
    /// The same as one type for all.
    fn into_any(self) -> View;
}

impl<N: IntoNode> IntoAny for N {
    fn into_any(self) -> View {
        View::new(self)
    }
}

/// Many views as one.
pub trait CollectView {
    /// Collects them.
    fn collect_view(self) -> View;
}

impl<N: IntoNode, I: IntoIterator<Item = N>> CollectView for I {
    fn collect_view(self) -> View {
        View::new(self.into_iter().collect::<Vec<_>>())
    }
}

/// `view!` calls this on every block; here it changes nothing.
pub trait IntoRender: Sized {
    /// The block itself.
    #[must_use]
    fn into_render(self) -> Self {
        self
    }
}

impl<T> IntoRender for T {}

// The rest is for Leptos' own functions, such as `mount_to` and `to_html`.

impl Render for View {
    type State = Mounted;

    fn build(self) -> Mounted {
        Mounted(State::build(self.0))
    }

    fn rebuild(self, state: &mut Mounted) {
        state.patch(self.0);
    }
}

impl AddAnyAttr for View {
    type Output<More: Attribute> = Self;

    fn add_any_attr<More: Attribute>(self, _: More) -> Self {
        self
    }
}

impl RenderHtml for View {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
        write::node(self.0, buf);
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Mounted {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
