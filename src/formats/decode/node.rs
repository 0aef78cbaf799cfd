//! A place in a JSON value that knows its path.

use crate::domain::assessment::{Limit, Text};
use crate::formats::decode::DecodeError;
use crate::formats::json::Json;

/// Brings a text into Unicode normal form C; the browser knows how.
pub(crate) type Nfc = fn(&str) -> String;

/// What reading a part gives.
pub(crate) type Read<T> = Result<T, DecodeError>;

/// For texts that were normalised before.
pub(crate) fn as_it_is(text: &str) -> String {
    text.to_owned()
}

/// A value together with the way to it. The path is only spelled out when
/// something is wrong, so reading good data costs nothing for it.
pub(crate) struct Node<'a> {
    pub(crate) json: &'a Json,
    step: Step<'a>,
    parent: Option<&'a Node<'a>>,
    pub(crate) nfc: Nfc,
}

enum Step<'a> {
    Root,
    Key(&'a str),
    Place(usize),
}

/// A key from outside may be anything; this much of it is shown.
const SHOWN: Limit = Limit {
    chars: 40,
    lines: false,
};

impl<'a> Node<'a> {
    pub(crate) fn root(json: &'a Json, nfc: Nfc) -> Self {
        Self {
            json,
            step: Step::Root,
            parent: None,
            nfc,
        }
    }

    fn child<'b>(&'b self, step: Step<'b>, json: &'b Json) -> Node<'b> {
        Node {
            json,
            step,
            parent: Some(self),
            nfc: self.nfc,
        }
    }

    /// Says that this value is wrong.
    pub(crate) fn decode_error(&self) -> DecodeError {
        let mut path = String::new();
        self.spell(&mut path);
        DecodeError { path }
    }

    fn spell(&self, path: &mut String) {
        if let Some(parent) = self.parent {
            parent.spell(path);
        }
        match self.step {
            Step::Root => {}
            Step::Key(key) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(Text::typed(key, SHOWN).as_str());
            }
            Step::Place(place) => {
                path.push('[');
                path.push_str(&place.to_string());
                path.push(']');
            }
        }
    }

    /// The key under which this value stands; empty in a list.
    pub(crate) fn key(&self) -> &str {
        match self.step {
            Step::Key(key) => key,
            Step::Root | Step::Place(_) => "",
        }
    }

    /// The fields of an object whose keys are all `known` and stand there once.
    pub(crate) fn fields(&self, known: &dyn Fn(&str) -> bool) -> Read<Vec<Node<'_>>> {
        let Json::Object(fields) = self.json else {
            return Err(self.decode_error());
        };
        let mut found: Vec<Node<'_>> = Vec::new();
        for (key, json) in fields {
            let field = self.child(Step::Key(key), json);
            // Stops at the first repeated key, so the list stays as short as the keys known.
            if !known(key) || found.iter().any(|other| other.key() == key) {
                return Err(field.decode_error());
            }
            found.push(field);
        }
        Ok(found)
    }

    /// Checks that this is an object with no other keys than these, each once.
    pub(crate) fn only(&self, keys: &[&str]) -> Read<()> {
        self.fields(&|key| keys.contains(&key)).map(|_| ())
    }

    /// The value under a key.
    pub(crate) fn get<'b>(&'b self, key: &'b str) -> Option<Node<'b>> {
        self.json
            .get(key)
            .map(|json| self.child(Step::Key(key), json))
    }

    /// The value under a key that has to be there.
    pub(crate) fn need<'b>(&'b self, key: &'b str) -> Read<Node<'b>> {
        self.get(key)
            .ok_or_else(|| self.child(Step::Key(key), &Json::Null).decode_error())
    }

    /// Reads the value under a key, if there is one.
    pub(crate) fn maybe<T>(
        &self,
        key: &str,
        read: impl FnOnce(&Node<'_>) -> Read<T>,
    ) -> Read<Option<T>> {
        self.get(key).map(|node| read(&node)).transpose()
    }

    /// The items of a list that has at most so many.
    pub(crate) fn items(&self, most: usize) -> Read<Vec<Node<'_>>> {
        let Json::List(items) = self.json else {
            return Err(self.decode_error());
        };
        if let Some(json) = items.get(most) {
            return Err(self.child(Step::Place(most), json).decode_error());
        }
        let children = items.iter().enumerate();
        Ok(children
            .map(|(place, json)| self.child(Step::Place(place), json))
            .collect())
    }

    /// A list of different words, each understood by `parse`.
    pub(crate) fn words<T: PartialEq>(&self, parse: fn(&str) -> Option<T>) -> Read<Vec<T>> {
        let mut found = Vec::new();
        // No list of words in our formats has more than eight different ones.
        for item in self.items(8)? {
            let word = item.parsed(parse)?;
            if found.contains(&word) {
                return Err(item.decode_error());
            }
            found.push(word);
        }
        Ok(found)
    }
}
