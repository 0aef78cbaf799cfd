//! The attributes, properties and events of an element as one list.

use std::any::Any;
use std::borrow::Cow;
use std::sync::Arc;

use leptos::attr::{Attribute, NextAttribute};
use leptos::ev::Event;
use leptos::prelude::RenderEffect;
use leptos::tachys::renderer::{Rndr, types::Element};

use super::listen::listen;
use crate::ui::run::Run;

type Followed = Box<dyn Run<(), Option<String>>>;

/// One attribute, property or event.
pub(super) enum Attr {
    /// An attribute that stays.
    Fixed(&'static str, Cow<'static, str>),
    /// An attribute that follows the model.
    Live(&'static str, Followed),
    /// The text of a control, which follows the model.
    Text(Followed),
    /// A property that is true while there is a value.
    Is(&'static str, Followed),
    /// What happens on an event.
    On(&'static str, Arc<dyn Run<Event, ()>>),
}

/// The attributes of an element.
#[derive(Clone)]
pub(super) struct Attrs(Arc<Vec<Attr>>);

impl Attrs {
    pub(super) fn new(attrs: Vec<Attr>) -> Self {
        Self(Arc::new(attrs))
    }
}

type Effect = RenderEffect<Option<String>>;

/// What lives as long as the element: dropping it ends it.
pub(super) enum Kept {
    /// Follows the model.
    Effect(#[allow(dead_code, reason = "kept for its drop")] Effect),
    /// Listens to an event.
    Listener(#[allow(dead_code, reason = "kept for its drop")] Box<dyn Any>),
}

fn apply(attrs: &Arc<Vec<Attr>>, at: usize, element: &Element) -> Option<Kept> {
    match attrs.get(at)? {
        Attr::Fixed(name, value) => Rndr::set_attribute(element, name, value),
        Attr::On(name, run) => {
            let run = Arc::clone(run);
            let run = Box::new(move |event| run.run(event));
            return listen(element, name, run).map(Kept::Listener);
        }
        Attr::Live(..) | Attr::Text(_) | Attr::Is(..) => {
            let effect = follow(Arc::clone(attrs), at, element.clone());
            return Some(Kept::Effect(effect));
        }
    }
    None
}

fn follow(attrs: Arc<Vec<Attr>>, at: usize, element: Element) -> Effect {
    RenderEffect::new(move |before: Option<Option<String>>| {
        let attr = attrs.get(at);
        let now = match attr {
            Some(Attr::Live(_, value) | Attr::Text(value) | Attr::Is(_, value)) => value.run(()),
            _ => None,
        };
        if before.as_ref() != Some(&now) {
            match (attr, &now) {
                (Some(Attr::Live(name, _)), Some(value)) => {
                    Rndr::set_attribute(&element, name, value);
                }
                (Some(Attr::Live(name, _)), None) if before.is_some() => {
                    Rndr::remove_attribute(&element, name);
                }
                (Some(Attr::Text(_)), Some(value)) => {
                    Rndr::set_property(&element, "value", &value.as_str().into());
                }
                (Some(Attr::Is(name, _)), _) => {
                    Rndr::set_property(&element, name, &now.is_some().into());
                }
                _ => {}
            }
        }
        now
    })
}

impl Attribute for Attrs {
    const MIN_LENGTH: usize = 0;
    type State = Vec<Kept>;
    type AsyncOutput = Self;
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        0
    }

    fn to_html(self, buf: &mut String, _: &mut String, _: &mut String, _: &mut String) {
        for attr in self.0.iter() {
            match attr {
                Attr::Fixed(name, value) => write(buf, name, value),
                Attr::Live(name, value) => {
                    if let Some(value) = value.run(()) {
                        write(buf, name, &value);
                    }
                }
                // Properties and events have no place in a string.
                Attr::Text(_) | Attr::Is(..) | Attr::On(..) => {}
            }
        }
    }

    fn hydrate<const FROM_SERVER: bool>(self, element: &Element) -> Self::State {
        self.build(element)
    }

    fn build(self, element: &Element) -> Self::State {
        (0..self.0.len())
            .filter_map(|at| apply(&self.0, at, element))
            .collect()
    }

    /// Elements are never drawn over others: a part that changes is built anew.
    fn rebuild(self, _: &mut Self::State) {}

    fn into_cloneable(self) -> Self::Cloneable {
        self
    }

    fn into_cloneable_owned(self) -> Self::CloneableOwned {
        self
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self::AsyncOutput {
        self
    }
}

impl NextAttribute for Attrs {
    type Output<More: Attribute> = (Self, More);

    fn add_any_attr<More: Attribute>(self, more: More) -> Self::Output<More> {
        (self, more)
    }
}

fn write(buf: &mut String, name: &str, value: &str) {
    buf.push(' ');
    buf.push_str(name);
    buf.push_str("=\"");
    for one in value.chars() {
        match one {
            '&' => buf.push_str("&amp;"),
            '"' => buf.push_str("&quot;"),
            '<' => buf.push_str("&lt;"),
            '>' => buf.push_str("&gt;"),
            other => buf.push(other),
        }
    }
    buf.push('"');
}
