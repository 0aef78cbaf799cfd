//! Ways to pay for a gap and the fields of a proposal, as fetched.
//!
//! The file is `catalogue/funding.json`, which explains itself.

use crate::domain::catalogue::CriterionId;
use crate::formats::handoff::shape::Shape;
use crate::formats::json;
use crate::formats::json::Json;

/// What `catalogue/funding.json` holds, as far as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Funding {
    /// The month of the facts, as `2026-08`.
    pub as_of: String,
    /// Where to ask.
    pub routes: Vec<Route>,
    /// Who has paid for what.
    pub precedents: Vec<Precedent>,
    /// The fields of a proposal, in their order.
    pub fields: Vec<Field>,
    /// What is to be known of all of it, with a source where there is one.
    pub notes: Vec<(String, Option<String>)>,
}

/// Where to ask for money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Its name.
    pub name: String,
    /// Whom it is for.
    pub audience: String,
    /// What is known of it, a sentence each.
    pub facts: Vec<String>,
    /// The source.
    pub url: String,
}

/// Work that somebody has paid for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Precedent {
    /// Who paid.
    pub funder: String,
    /// Whom.
    pub recipient: String,
    /// For what.
    pub what: String,
    /// The criteria that it was about; often none.
    pub criteria: Vec<CriterionId>,
    /// How much, where a source says so.
    pub amount: Option<String>,
    /// In which years.
    pub when: String,
    /// The source.
    pub url: String,
}

/// A field of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Stable id, for example `why_now`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is filled in with.
    pub help: String,
    /// Whether it can be filled from the assessment and the catalogue.
    pub by_tool: bool,
    /// The forms that ask for it.
    from: Vec<String>,
}

impl Field {
    /// Whether this form has a place for it. What is filled in without asking helps in each.
    pub fn is_in(&self, shape: Shape) -> bool {
        self.by_tool || self.from.iter().any(|one| one == shape.source())
    }
}

/// Reads the file; `None` when it is not what the build writes.
pub fn read(text: &str) -> Option<Funding> {
    let file = json::parse(text)?;
    Some(Funding {
        as_of: owned(&file, "as_of")?,
        routes: each(&file, "routes", route)?,
        precedents: each(&file, "precedents", precedent)?,
        fields: each(&file, "proposal_fields", field)?,
        notes: each(&file, "notes", |note| {
            Some((owned(note, "text")?, owned(note, "url")))
        })?,
    })
}

fn route(one: &Json) -> Option<Route> {
    Some(Route {
        name: owned(one, "name")?,
        audience: owned(one, "for")?,
        facts: texts(one, "facts")?,
        url: owned(one, "url")?,
    })
}

fn precedent(one: &Json) -> Option<Precedent> {
    Some(Precedent {
        funder: owned(one, "funder")?,
        recipient: owned(one, "recipient")?,
        what: owned(one, "what")?,
        criteria: each(one, "criteria", |id| CriterionId::parse(id.as_str()?))?,
        amount: owned(one, "amount"),
        when: owned(one, "when")?,
        url: owned(one, "url")?,
    })
}

fn field(one: &Json) -> Option<Field> {
    Some(Field {
        id: owned(one, "id")?,
        name: owned(one, "name")?,
        help: owned(one, "help")?,
        by_tool: one.get("filled_by")?.as_str()? == "tool",
        from: texts(one, "from")?,
    })
}

fn owned(value: &Json, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

fn texts(value: &Json, key: &str) -> Option<Vec<String>> {
    each(value, key, |one| one.as_str().map(str::to_owned))
}

fn each<T>(value: &Json, key: &str, read: impl Fn(&Json) -> Option<T>) -> Option<Vec<T>> {
    value.get(key)?.items().iter().map(read).collect()
}
