//! What tells the answers to a criterion apart. A text of its own, so that only
//! the part of the program that shows it carries it.

use crate::domain::catalogue::lines::{Lines, RECORD};
use crate::domain::catalogue::{CriterionId, WHAT_COUNTS};

/// How the answers to a criterion are told apart.
#[derive(Debug)]
pub struct WhatCounts {
    /// When *partly* fits.
    pub partial_when: &'static str,
    /// How an ambiguous line is read here.
    pub ambiguity: Option<&'static str>,
    /// What counts when people log in through an outside provider.
    pub delegated_login: Option<&'static str>,
    /// What looks close but does not justify *met*.
    pub not_enough: Vec<&'static str>,
}

/// What counts for a criterion. Reads its record anew each time.
pub fn what_counts(id: CriterionId) -> WhatCounts {
    let record = WHAT_COUNTS.split(RECORD).nth(id.index());
    let mut lines = Lines(record.unwrap_or_default());
    let partial_when = lines.next();
    let mut optional = || Some(lines.next()).filter(|words| !words.is_empty());
    WhatCounts {
        partial_when,
        ambiguity: optional(),
        delegated_login: optional(),
        not_enough: std::iter::from_fn(optional).collect(),
    }
}
