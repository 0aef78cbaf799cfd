//! A proposal for whoever could pay for the work.

mod filled;

use crate::domain::assessment::{Assessment, Text};
use crate::domain::catalogue::{CriterionId, framework};
use crate::domain::words::date_words;
use crate::formats::guidance::{Advice, Guidance};
use crate::formats::handoff::funding::{Field, Funding, Shape};
use crate::formats::handoff::gap::typed;
use crate::formats::handoff::issue::{link, title};
use crate::formats::handoff::proposal::filled::filled;
use crate::formats::report::blocks::{fact, heading, push};
use crate::formats::report::escape;
use crate::formats::words::{credits, handoff as words, report, scorecard};

/// What a proposal is made of.
#[derive(Clone, Copy, Debug)]
pub struct Proposal<'a> {
    /// Whose gaps these are.
    pub mine: &'a Assessment,
    /// Why, incidents, prior art and guides.
    pub guidance: &'a Guidance,
    /// The fields.
    pub funding: &'a Funding,
    /// The gaps; at least one.
    pub gaps: &'a [CriterionId],
    /// The form.
    pub shape: Shape,
    /// Whether due dates, owners and notes go along.
    pub with_private: bool,
    /// What a person wrote, by the id of the field.
    pub typed: &'a [(String, Text)],
}

/// One field of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalSection<'a> {
    /// The field.
    pub field: &'a Field,
    /// What we know, as Markdown; `None` where a person is asked.
    pub known: Option<String>,
}

impl<'a> Proposal<'a> {
    /// The fields of this form, in their order.
    pub fn sections(&self) -> Vec<ProposalSection<'a>> {
        let fields = self.funding.fields.iter();
        let fields = fields.filter(|field| field.is_in(self.shape));
        fields
            .map(|field| ProposalSection {
                field,
                known: filled(&field.id, self),
            })
            .collect()
    }

    /// The whole text. What nobody has filled in is marked.
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        self.head(&mut out);
        // The title stands at the head already.
        for section in self.sections().iter().filter(|one| one.field.id != "title") {
            heading(&mut out, &section.field.name);
            let written = || self.written(&section.field.id);
            let text = section.known.clone().or_else(written);
            let blank = || words::blank(&section.field.name);
            push(&mut out, &[&text.unwrap_or_else(blank), "\n"]);
        }
        out
    }

    fn head(&self, out: &mut String) {
        let repository = &self.mine.repository;
        push(out, &["# ", &title(self.gaps), "\n\n"]);
        let claim = scorecard::claim(self.mine, escape::text);
        push(out, &["**", &claim, ".**\n\n"]);
        let name = typed(repository.name.as_str());
        let name = (!name.is_empty()).then_some(name);
        let name = name.unwrap_or_else(|| words::blank(words::REPOSITORY));
        fact(out, words::REPOSITORY, &name);
        if let Some(url) = &repository.url {
            let shown = escape::text(url.host());
            let link = ["[", &shown, "](", &escape::address(url.as_str()), ")"];
            fact(out, report::ADDRESS, &link.concat());
        }
        if let Some(date) = self.mine.date() {
            fact(out, words::ASSESSED, &date_words(date));
        }
        let published = link(&scorecard::framework_words(), framework().url);
        let licence = link(credits::LICENCE, credits::LICENCE_URL);
        fact(
            out,
            report::FRAMEWORK,
            &[&published, ", ", &licence].concat(),
        );
    }

    fn written(&self, id: &str) -> Option<String> {
        let (_, text) = self.typed.iter().find(|(field, _)| field == id)?;
        (!text.is_blank()).then(|| typed(text.as_str()))
    }

    pub(crate) fn advice(&self, id: CriterionId) -> Option<&'a Advice> {
        self.guidance.of(id)
    }
}
