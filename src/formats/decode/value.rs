//! What a [`Node`] may hold: a word, a number, a text, an address.

use crate::domain::assessment::{Limit, Text, WebAddress};
use crate::formats::decode::{Node, Read};
use crate::formats::json::Json;

impl Node<'_> {
    pub(crate) fn is_null(&self) -> bool {
        *self.json == Json::Null
    }

    pub(crate) fn is_true(&self) -> bool {
        *self.json == Json::Bool(true)
    }

    pub(crate) fn str(&self) -> Read<&str> {
        self.json.as_str().ok_or_else(|| self.decode_error())
    }

    /// A whole number up to `most`.
    pub(crate) fn number(&self, most: u32) -> Read<u32> {
        self.json
            .as_u64()
            .and_then(|number| u32::try_from(number).ok())
            .filter(|number| *number <= most)
            .ok_or_else(|| self.decode_error())
    }

    /// A text of a fixed form: a date, an id, a word.
    pub(crate) fn parsed<T>(&self, parse: impl FnOnce(&str) -> Option<T>) -> Read<T> {
        parse(self.str()?).ok_or_else(|| self.decode_error())
    }

    /// A text that a person wrote.
    pub(crate) fn text(&self, limit: Limit) -> Read<Text> {
        let raw = self.str()?;
        // Normalising a text that is far too long would be wasted work.
        let fits = raw.len() <= limit.chars.saturating_mul(16);
        fits.then(|| Text::read(&(self.nfc)(raw), limit))
            .flatten()
            .ok_or_else(|| self.decode_error())
    }

    /// The text under a key; empty when there is none.
    pub(crate) fn text_at(&self, key: &str, limit: Limit) -> Read<Text> {
        Ok(self
            .maybe(key, |node| node.text(limit))?
            .unwrap_or_default())
    }

    /// The `http(s)` address under a key.
    pub(crate) fn address_at(&self, key: &str) -> Read<Option<WebAddress>> {
        self.get(key)
            .map_or(Ok(None), |node| node.address().map(Some))
    }

    /// An `http(s)` address.
    pub(crate) fn address(&self) -> Read<WebAddress> {
        self.parsed(|raw| WebAddress::parse(&(self.nfc)(raw)))
    }
}
