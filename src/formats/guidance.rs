//! Advice beyond the framework, fetched on first use.
//!
//! The file is written by the build from the catalogue: per criterion the
//! keys `task`, `why`, `incidents`, `good_practice`, `implementations`, `guides`.

use crate::domain::catalogue::CriterionId;
use crate::formats::json;
use crate::formats::json::Json;

/// Advice for every criterion, by its slug.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guidance(Vec<(CriterionId, Advice)>);

/// Advice for one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What somebody does to meet it, as the title of an issue.
    pub task: String,
    /// Why it matters.
    pub why: String,
    /// What happened elsewhere.
    pub incidents: Vec<Incident>,
    /// Advice that never counts.
    pub good_practice: Vec<String>,
    /// Who does it already.
    pub implementations: Vec<Implementation>,
    /// Where to read on.
    pub guides: Vec<Guide>,
}

/// Something that happened, with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident {
    /// One or two sentences.
    pub text: String,
    /// The source.
    pub url: String,
}

/// A registry that does it, as of a month.
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
}

/// Reads the guidance file; `None` when it is not what the build writes.
pub fn read(text: &str) -> Option<Guidance> {
    let file = json::parse(text)?;
    let criteria = file.get("criteria")?.fields().iter();
    let advice = criteria.map(|(slug, entry)| Some((CriterionId::parse(slug)?, advice(entry)?)));
    advice.collect::<Option<_>>().map(Guidance)
}

impl Guidance {
    /// The advice for one criterion.
    pub fn of(&self, id: CriterionId) -> Option<&Advice> {
        self.0
            .iter()
            .find(|(one, _)| *one == id)
            .map(|(_, advice)| advice)
    }
}

fn advice(entry: &Json) -> Option<Advice> {
    Some(Advice {
        task: text(entry, "task")?,
        why: text(entry, "why")?,
        incidents: each(entry, "incidents", |one| {
            Some(Incident {
                text: text(one, "text")?,
                url: text(one, "url")?,
            })
        })?,
        good_practice: each(entry, "good_practice", |one| {
            one.as_str().map(str::to_owned)
        })?,
        implementations: each(entry, "implementations", implementation)?,
        guides: each(entry, "guides", |one| {
            Some(Guide {
                title: text(one, "title")?,
                url: text(one, "url")?,
            })
        })?,
    })
}

fn implementation(one: &Json) -> Option<Implementation> {
    Some(Implementation {
        registry: text(one, "registry")?,
        what: text(one, "what")?,
        url: text(one, "url")?,
        as_of: text(one, "as_of")?,
        fit: text(one, "fit")?,
        gate_fit: text(one, "gate_fit"),
    })
}

fn text(value: &Json, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

/// The items under a key; the build leaves out lists without any.
fn each<T>(entry: &Json, key: &str, read: impl Fn(&Json) -> Option<T>) -> Option<Vec<T>> {
    entry
        .get(key)
        .map_or(&[][..], Json::items)
        .iter()
        .map(read)
        .collect()
}
