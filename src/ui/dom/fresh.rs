//! A part of the page that is always built anew.
//!
//! Every element has the same type here, so Leptos could not tell that another
//! tree is to be drawn and would patch the old one. A changed part is replaced
//! instead; what must outlive a change (a field with focus) stands outside of it.

use leptos::attr::{Attribute, any_attribute::AnyAttribute};
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::iterators::StaticVec;
use leptos::tachys::view::{Mountable, Position, PositionState};

type Inner = StaticVec<AnyView>;

/// Views that replace what they follow.
pub(super) struct Fresh(Inner);

impl Fresh {
    pub(super) fn new(views: Vec<AnyView>) -> Self {
        Self(views.into())
    }
}

impl Render for Fresh {
    type State = <Inner as Render>::State;

    fn build(self) -> Self::State {
        self.0.build()
    }

    fn rebuild(self, state: &mut Self::State) {
        let mut new = self.0.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

impl AddAnyAttr for Fresh {
    type Output<More: Attribute> = Self;

    fn add_any_attr<More: Attribute>(self, _: More) -> Self::Output<More> {
        self
    }
}

impl RenderHtml for Fresh {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self::AsyncOutput {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        extra: Vec<AnyAttribute>,
    ) {
        self.0
            .to_html_with_buf(buf, position, escape, mark_branches, extra);
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self::State {
        self.build()
    }

    fn into_owned(self) -> Self::Owned {
        self
    }
}
