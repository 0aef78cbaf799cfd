//! The proposal: what is asked, the text, and who has paid for such work.

use crate::app::external::{Link, source, titled};
use crate::app::field::{self, FieldView};
use crate::app::model::Model;
use crate::app::remote::Remote;
use crate::domain::words::month_words;
use crate::features::handoff::update::picked;
use crate::features::handoff::{update as handoff, words};
use crate::formats::handoff::{FIELD, Precedent, ProposalSection, Route};

/// A field that only a person can fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its id in the file.
    pub id: String,
    /// Id of its control.
    pub control: String,
    /// Its name.
    pub label: String,
    /// What it is filled in with.
    pub help: String,
}

/// The fields that only a person can fill in; empty before the facts have come.
pub fn asked(model: &Model) -> Vec<Asked> {
    let gaps = picked(model);
    let Some(proposal) = handoff::proposal(model, &gaps) else {
        return Vec::new();
    };
    let sections = proposal.sections().into_iter();
    let open = sections.filter(ProposalSection::is_asked);
    open.map(|section| Asked {
        id: section.field.id.clone(),
        control: ["h-", &section.field.id].concat(),
        label: section.field.name.clone(),
        help: section.field.help.clone(),
    })
    .collect()
}

/// Which parts of the answers there are to go along: a note on what is picked, and evidence.
pub fn offered(model: &Model) -> (bool, bool) {
    let answers = picked(model).into_iter();
    let mut found = (false, false);
    for answer in answers.map(|id| model.mine.answers.get(id)) {
        found.0 |= !answer.note.is_blank();
        found.1 |= !answer.evidence.is_empty();
    }
    found
}

/// What stands in a field.
pub fn typed(model: &Model, id: &str) -> FieldView {
    let mut typed = handoff::typed(model).iter();
    let found = typed.find(|(field, _)| field == id);
    field::text(found.map_or("", |(_, text)| text.as_str()), FIELD)
}

/// The text of the proposal, or how far what it is made of has come. Empty while nothing is picked.
pub fn proposal(model: &Model) -> Remote<String> {
    match (&model.guidance, &model.funding) {
        (Remote::Here(_), Remote::Here(_)) => {
            let gaps = picked(model);
            let proposal = handoff::proposal(model, &gaps);
            let markup = model.drafts.handoff.markup;
            Remote::Here(proposal.map(|one| one.text(markup)).unwrap_or_default())
        }
        (Remote::Failed, _) | (_, Remote::Failed) => Remote::Failed,
        _ => Remote::Loading,
    }
}

/// Where to ask for money, and who has paid for what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Of when they are, and what that means.
    pub as_of: String,
    /// Where to ask: the page, then whom it is for and what is known of it.
    pub routes: Vec<Fact>,
    /// What was paid for that is about what is picked.
    pub close: Vec<Fact>,
    /// Opens the list of everything that was paid for.
    pub all_words: String,
    /// Everything that was paid for.
    pub all: Vec<Fact>,
    /// What is to be known of all of it.
    pub notes: Vec<Fact>,
}

/// Something with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What stands before the link.
    pub before: String,
    /// The source.
    pub link: Option<Link>,
    /// What stands after it.
    pub after: String,
}

/// Where to ask for money; nothing before the facts have come.
pub fn facts(model: &Model) -> Option<Facts> {
    let funding = model.funding.here()?;
    let gaps = picked(model);
    let mut close = Vec::new();
    let mut all = Vec::new();
    for one in &funding.precedents {
        let grant = grant(one);
        if one.criteria.iter().any(|id| gaps.contains(id)) {
            close.push(grant.clone());
        }
        all.push(grant);
    }
    Some(Facts {
        as_of: words::as_of(&month_words(&funding.as_of)),
        routes: funding.routes.iter().map(route).collect(),
        close,
        all_words: words::all_precedents(all.len()),
        all,
        notes: funding.notes.iter().map(note).collect(),
    })
}

fn route(route: &Route) -> Fact {
    Fact {
        before: String::new(),
        link: Some(titled(&route.name, &route.url)),
        after: [": ", &*route.audience, ". ", &route.facts.join(" ")].concat(),
    }
}

/// `Alpha-Omega to Hex.pm, 2025: an audit. `
fn grant(one: &Precedent) -> Fact {
    // A hyphen that does not break: half a span of years at the end of a line is hard to read.
    let when = one.when.split('-').collect::<Vec<_>>().join("\u{2011}");
    let amount = one.amount.as_deref().unwrap_or_default();
    let comma = if amount.is_empty() { "" } else { ", " };
    let parts = [
        &*one.funder,
        " to ",
        &one.recipient,
        ", ",
        &when,
        comma,
        amount,
        ": ",
        &one.what,
        ". ",
    ];
    Fact {
        before: parts.concat(),
        link: Some(source(&one.url)),
        after: String::new(),
    }
}

fn note((text, url): &(String, Option<String>)) -> Fact {
    Fact {
        before: [text, " "].concat(),
        link: url.as_deref().map(source),
        after: String::new(),
    }
}
