//! What may stand inside an element.

use leptos::prelude::*;
use leptos::tachys::view::iterators::StaticVec;

use super::El;
use super::fresh::Fresh;
use crate::ui::run::Run;

/// Something that may stand inside an element.
pub trait Child {
    /// Adds itself to the children of an element.
    fn add_to(self, children: &mut Vec<AnyView>);
}

impl Child for &'static str {
    #[inline(never)]
    fn add_to(self, children: &mut Vec<AnyView>) {
        self.to_owned().add_to(children);
    }
}

impl Child for String {
    #[inline(never)]
    fn add_to(self, children: &mut Vec<AnyView>) {
        children.push(self.into_any());
    }
}

impl Child for AnyView {
    fn add_to(self, children: &mut Vec<AnyView>) {
        children.push(self);
    }
}

impl Child for El {
    #[inline(never)]
    fn add_to(self, children: &mut Vec<AnyView>) {
        children.push(self.draw());
    }
}

impl<C: Child> Child for Option<C> {
    fn add_to(self, children: &mut Vec<AnyView>) {
        if let Some(child) = self {
            child.add_to(children);
        }
    }
}

impl<C: Child> Child for Vec<C> {
    fn add_to(self, children: &mut Vec<AnyView>) {
        for child in self {
            child.add_to(children);
        }
    }
}

impl<C: Child, const N: usize> Child for [C; N] {
    fn add_to(self, children: &mut Vec<AnyView>) {
        for child in self {
            child.add_to(children);
        }
    }
}

/// Text that follows the model.
pub fn live(text: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    live_text(Box::new(move |()| text()))
}

// A closure written in a generic function is a type of its own for each use of
// that function, so the two that Leptos gets to see stand in plain ones.
fn live_text(text: Box<dyn Run<(), String>>) -> AnyView {
    (move || text.run(())).into_any()
}

/// Adds what is to be drawn to the list.
type Draw = Box<dyn for<'a> Run<&'a mut Vec<AnyView>, ()>>;

fn live_part(draw: Draw) -> AnyView {
    let draw = move || {
        let mut children = Vec::new();
        draw.run(&mut children);
        Fresh::new(children)
    };
    draw.into_any()
}

/// A part that follows the model and may be absent.
pub fn part<C: Child>(draw: impl Fn() -> C + Send + Sync + 'static) -> AnyView {
    live_part(Box::new(move |children: &mut Vec<AnyView>| {
        draw().add_to(children);
    }))
}

/// Several children as one view.
pub fn group(children: impl Child) -> AnyView {
    let mut views = Vec::new();
    children.add_to(&mut views);
    StaticVec::from(views).into_any()
}
