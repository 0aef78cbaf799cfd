//! What the help shows: fixed texts with ids for their headings.

use crate::features::help::words::SECTIONS;

/// One section of the help.
pub struct HelpSection {
    /// Id of its heading.
    pub id: String,
    /// Its heading.
    pub heading: &'static str,
    /// Its paragraphs.
    pub paragraphs: &'static [&'static str],
}

/// The sections in order.
pub fn sections() -> impl Iterator<Item = HelpSection> {
    SECTIONS
        .iter()
        .enumerate()
        .map(|(place, (heading, paragraphs))| HelpSection {
            id: ["h-help-", &place.to_string()].concat(),
            heading,
            paragraphs,
        })
}
