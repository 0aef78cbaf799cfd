//! The attributes and properties of an element, and the values they take.

use std::borrow::Cow;

use stock::oco::Oco;
use stock::prelude::{Get as _, ReadSignal, RwSignal};

use crate::listener::Handler;
use crate::memo::Memo;

/// A text, mostly one that is part of the program.
pub(crate) type Text = Cow<'static, str>;

/// A text that stays, or that follows the signals it is made of. `None` is no text at all.
pub(crate) enum Words {
    Fixed(Option<Text>),
    Live(Box<dyn FnMut() -> Option<Text> + Send>),
}

/// What is set by a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An attribute; without a text it is absent.
    Attribute,
    /// A property with a text.
    Property,
    /// A property that is true while there is a text.
    Flag,
}

/// One attribute, property or listener. Each takes one place, also while it is absent,
/// so that the same line of a view always has the same place.
pub(crate) enum Attr {
    Set(Kind, &'static str, Words),
    On(Text, Handler),
}

/// What may stand behind an attribute.
pub trait AttributeValue: Sized {
    #[doc(hidden)]
    fn text(self) -> Option<Text>;

    #[doc(hidden)]
    fn value(self) -> Value {
        Value(Words::Fixed(self.text()))
    }
}

/// What may stand behind a property.
pub trait PropertyValue: AttributeValue {
    #[doc(hidden)]
    const IS_FLAG: bool;
}

#[doc(hidden)]
pub struct Value(pub(crate) Words);

macro_rules! texts {
    ($($kind:ty)*) => { $(
        impl AttributeValue for $kind {
            fn text(self) -> Option<Text> {
                Some(self.into())
            }
        }
        impl PropertyValue for $kind {
            const IS_FLAG: bool = false;
        }
    )* };
}
texts!(&'static str String Text);

macro_rules! numbers {
    ($($kind:ty)*) => { $(
        impl AttributeValue for $kind {
            fn text(self) -> Option<Text> {
                Some(self.to_string().into())
            }
        }
    )* };
}
numbers!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize f32 f64);

impl AttributeValue for Oco<'static, str> {
    fn text(self) -> Option<Text> {
        Some(String::from(self).into())
    }
}

/// True is an attribute without a value, false is none.
impl AttributeValue for bool {
    fn text(self) -> Option<Text> {
        self.then_some(Cow::Borrowed(""))
    }
}

impl PropertyValue for bool {
    const IS_FLAG: bool = true;
}

impl<V: AttributeValue> AttributeValue for Option<V> {
    fn text(self) -> Option<Text> {
        self.and_then(V::text)
    }

    fn value(self) -> Value {
        self.map_or(Value(Words::Fixed(None)), V::value)
    }
}

impl<V: AttributeValue, F: FnMut() -> V + Send + 'static> AttributeValue for F {
    fn text(mut self) -> Option<Text> {
        self().text()
    }

    fn value(mut self) -> Value {
        Value(Words::Live(Box::new(move || self().text())))
    }
}

impl<V: PropertyValue, F: FnMut() -> V + Send + 'static> PropertyValue for F {
    const IS_FLAG: bool = V::IS_FLAG;
}

macro_rules! signals {
    ($($signal:ident)*) => { $(
        impl<V> AttributeValue for $signal<V>
        where
            V: AttributeValue + Clone + PartialEq + Send + Sync + 'static,
        {
            fn text(self) -> Option<Text> {
                self.get().text()
            }

            fn value(self) -> Value {
                (move || self.get()).value()
            }
        }
        impl<V> PropertyValue for $signal<V>
        where
            V: PropertyValue + Clone + PartialEq + Send + Sync + 'static,
        {
            const IS_FLAG: bool = V::IS_FLAG;
        }
    )* };
}
signals!(Memo ReadSignal RwSignal);

/// `view!` calls this on every value; here it changes nothing.
pub trait IntoAttributeValue: Sized {
    /// The value itself.
    #[must_use]
    fn into_attribute_value(self) -> Self {
        self
    }
}

impl<T> IntoAttributeValue for T {}
