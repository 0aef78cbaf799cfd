//! Elements that are built by one function.
//!
//! Each `view!` is a type of its own, and the compiler writes its building,
//! rebuilding and removal anew: 100 bytes of markup become a kilobyte of
//! program. What is only read, a scorecard of some 300 elements for example,
//! is made of these instead.

use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;

/// An element under construction. Text and attributes are escaped by the renderer.
#[derive(Debug)]
pub struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Child>,
}

/// What stands in an element.
#[derive(Debug)]
enum Child {
    Text(String),
    Element(Element),
}

/// An element without attributes and children. Void elements such as `br` have no place here.
pub fn el(tag: &'static str) -> Element {
    Element {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }
}

impl Element {
    /// Sets an attribute.
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Sets the class.
    #[must_use]
    pub fn class(self, class: &str) -> Self {
        self.attr("class", class)
    }

    /// Adds text.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.children.push(Child::Text(text.into()));
        self
    }

    /// Adds an element.
    #[must_use]
    pub fn child(mut self, child: Self) -> Self {
        self.children.push(Child::Element(child));
        self
    }

    /// Adds elements; an `Option` counts as none or one.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        for child in children {
            self = self.child(child);
        }
        self
    }

    /// Hands the element to the renderer.
    pub fn draw(self) -> AnyView {
        self.draw_around(Vec::new())
    }

    /// Hands the element to the renderer with live parts as its last children.
    pub fn draw_around(self, live: Vec<AnyView>) -> AnyView {
        let mut children: Vec<AnyView> = self.children.into_iter().map(Child::draw).collect();
        children.extend(live);
        let attributes: Vec<AnyAttribute> = self
            .attributes
            .into_iter()
            .map(|(name, value)| custom_attribute(name, value).into_any_attr())
            .collect();
        custom(self.tag)
            .child(children)
            .add_any_attr(attributes)
            .into_any()
    }
}

impl Child {
    fn draw(self) -> AnyView {
        match self {
            Self::Text(text) => text.into_any(),
            Self::Element(element) => element.draw(),
        }
    }
}
