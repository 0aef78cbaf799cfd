//! A text of the document, an attribute or a property, kept at what it is to show.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Reflect;
use stock::prelude::RenderEffect;
use stock::tachys::renderer::{Rndr, types};
use stock::wasm_bindgen::JsValue;

use crate::attribute::{Kind, Text, Words};

/// An effect. What it keeps between its runs is in its closure, so that one type is enough.
pub(crate) type Effect = RenderEffect<()>;

/// What is set.
enum Target {
    Text(types::Text),
    Of(types::Element, Kind, &'static str),
}

/// What is set, and what it shows.
struct Place {
    target: Target,
    shown: RefCell<Option<Text>>,
}

/// A place that shows words.
pub(crate) struct Bound {
    place: Rc<Place>,
    /// Follows the words; dropping it ends that.
    effect: Option<Effect>,
}

impl Bound {
    pub(crate) fn text(text: Text) -> Self {
        let target = Target::Text(Rndr::create_text_node(&text));
        Self::new(target, Some(text))
    }

    pub(crate) fn of(
        element: &types::Element,
        kind: Kind,
        name: &'static str,
        words: Words,
    ) -> Self {
        let mut bound = Self::new(Target::Of(element.clone(), kind, name), None);
        bound.show(words);
        bound
    }

    fn new(target: Target, shown: Option<Text>) -> Self {
        let shown = RefCell::new(shown);
        Self {
            place: Rc::new(Place { target, shown }),
            effect: None,
        }
    }

    /// Shows other words from now on, also where somebody else has changed a property.
    #[inline(never)]
    pub(crate) fn show(&mut self, words: Words) {
        self.effect = None;
        match words {
            Words::Fixed(text) => self.place.show(text, true),
            Words::Live(mut text) => {
                let place = Rc::clone(&self.place);
                let mut first = true;
                self.effect = Some(Effect::new(move |_| {
                    place.show(text(), std::mem::take(&mut first));
                }));
            }
        }
    }

    /// The text in the document, if this is one.
    pub(crate) fn node(&self) -> Option<&types::Text> {
        match &self.place.target {
            Target::Text(node) => Some(node),
            Target::Of(..) => None,
        }
    }

    /// Whether this text is in this element.
    pub(crate) fn is_in(&self, parent: &types::Element) -> bool {
        let is = self.node().and_then(|node| node.parent_node());
        is.as_ref() == Some(parent)
    }

    /// Puts this text back in front of `next`, where a browser that translates has put `<font>` in its place, or around
    /// it.
    pub(crate) fn put_back(&self, parent: &types::Element, next: Option<&types::Node>) {
        let Some(node) = self.node().filter(|_| !self.is_in(parent)) else {
            return;
        };
        let before = next.map_or_else(|| parent.last_child(), types::Node::previous_sibling);
        match before.filter(|before| before.node_name() == "FONT") {
            Some(font) => _ = parent.replace_child(node, &font),
            None => Rndr::insert_node(parent, node, next),
        }
    }

    /// Whether this attribute shows this text now.
    pub(crate) fn shows(&self, text: Option<&str>) -> bool {
        self.place.shown.borrow().as_deref() == text
    }
}

impl Place {
    /// Whether a person can change it: any property, and the one attribute that follows a click.
    fn may_differ(&self) -> bool {
        match &self.target {
            Target::Text(_) => false,
            Target::Of(_, kind, name) => *kind != Kind::Attribute || *name == "open",
        }
    }

    /// While words are followed only a change is shown, because a person may have changed what it
    /// was, as by typing. A view that is new is shown as it is.
    fn show(&self, text: Option<Text>, first: bool) {
        let same = *self.shown.borrow() == text && !(first && self.may_differ());
        match &self.target {
            Target::Text(node) if !same => {
                Rndr::set_text(node, text.as_deref().unwrap_or_default());
            }
            Target::Of(element, Kind::Attribute, name) if !same => match &text {
                Some(text) => Rndr::set_attribute(element, name, text),
                None => Rndr::remove_attribute(element, name),
            },
            Target::Of(element, kind @ (Kind::Property | Kind::Flag), name) if !same => {
                let value = match kind {
                    Kind::Flag => text.is_some().into(),
                    _ => JsValue::from_str(text.as_deref().unwrap_or_default()),
                };
                set_property(element, name, &value);
            }
            _ => {}
        }
        *self.shown.borrow_mut() = text;
    }
}

/// To set what a field shows already may still move the caret or drop half a date.
fn set_property(element: &types::Element, name: &str, value: &JsValue) {
    let is = Reflect::get(element, &JsValue::from_str(name));
    if is.as_ref() != Ok(value) {
        Rndr::set_property(element, name, value);
    }
}
