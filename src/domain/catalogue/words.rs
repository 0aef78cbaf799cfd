//! The words of the tracks and criteria as one text of lines.
//!
//! The page asks the questions before the program is there, so it carries their words, and the program takes
//! them from it. Elsewhere they are baked in.

use std::sync::OnceLock;

use crate::domain::catalogue::BAKED_WORDS;

static FROM_PAGE: OnceLock<String> = OnceLock::new();

/// Sets the words that the page carries: once, before anything asks for one.
pub fn set_words(text: String) {
    FROM_PAGE.get_or_init(|| text);
}

pub(super) fn words() -> &'static str {
    FROM_PAGE.get().map_or(BAKED_WORDS, String::as_str)
}
