//! JSON, as small as our formats need it.
//!
//! `serde_json` reads; the tree is our own, because it keeps the order of keys
//! and repeated keys (so that the gate can refuse them) and knows no fractions.

mod parse;
mod write;

pub use parse::{parse, syntax_error};
pub use write::Writer;
pub(crate) use write::{escape, is_accent};

/// A JSON value, as it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number. `None` for one that is negative, has a fraction or an
    /// exponent, or does not fit: our formats have no use for it.
    Number(Option<u64>),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Keys and values in the order written; a key may occur twice.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The value of the first key of this name, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.fields()
            .iter()
            .find_map(|(name, value)| (name == key).then_some(value))
    }

    /// The keys and values of an object; nothing for any other value.
    pub fn fields(&self) -> &[(String, Self)] {
        match self {
            Self::Object(fields) => fields,
            _ => &[],
        }
    }

    /// The items of a list; nothing for any other value.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The text, if this is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if this is a whole one from 0.
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Self::Number(number) => *number,
            _ => None,
        }
    }
}
