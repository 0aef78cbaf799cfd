//! Advice beyond the framework, fetched on first use.
//!
//! The file is written by the build from the catalogue: per criterion the
//! keys `why`, `incidents`, `good_practice`, `implementations`, `guides`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::catalogue::CriterionId;

/// Advice for every criterion, by its slug.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Guidance {
    criteria: BTreeMap<String, Advice>,
}

/// Advice for one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Advice {
    /// Why it matters.
    pub why: String,
    /// What happened elsewhere.
    #[serde(default)]
    pub incidents: Vec<Incident>,
    /// Advice that never counts.
    #[serde(default)]
    pub good_practice: Vec<String>,
    /// Who does it already.
    #[serde(default)]
    pub implementations: Vec<Implementation>,
    /// Where to read on.
    #[serde(default)]
    pub guides: Vec<Guide>,
}

/// Something that happened, with its source.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Incident {
    /// One or two sentences.
    pub text: String,
    /// The source.
    pub url: String,
}

/// A registry that does it, as of a month.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Implementation {
    /// Its name.
    pub registry: String,
    /// What it does.
    pub what: String,
    /// The source.
    pub url: String,
    /// Year or month of the fact, or `undated`.
    pub as_of: String,
    /// `full`, `partial` or `planned`.
    pub fit: String,
    /// Shown in place of `fit` where present.
    pub gate_fit: Option<String>,
}

impl Implementation {
    /// How far it goes: `gate_fit` in place of `fit` where present.
    pub fn fit(&self) -> &str {
        self.gate_fit.as_deref().unwrap_or(&self.fit)
    }
}

/// Where to read on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Guide {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
}

/// Reads the guidance file; `None` when it is not what the build writes.
pub fn read(text: &str) -> Option<Guidance> {
    serde_json::from_str(text).ok()
}

impl Guidance {
    /// The advice for one criterion.
    pub fn of(&self, id: CriterionId) -> Option<&Advice> {
        self.criteria.get(id.get().slug)
    }
}
