//! A proposal for whoever could pay for the work.

mod block;
mod filled;
mod opening;

use crate::domain::assessment::{Assessment, Limit, Text};
use crate::domain::catalogue::CriterionId;
use crate::formats::guidance::{Advice, Guidance};
use crate::formats::handoff::funding::{Field, Funding};
use crate::formats::handoff::markup::Markup;
use crate::formats::handoff::own::Own;
use crate::formats::handoff::proposal::block::{Block, Piece, write};
use crate::formats::handoff::proposal::filled::filled;
use crate::formats::handoff::proposal::opening::opening;
use crate::formats::handoff::shape::Shape;
use crate::formats::words::handoff as words;

/// What a person writes for a field of a proposal. It is not stored, and one
/// question of a funder's form takes 900 words.
pub const FIELD: Limit = Limit {
    chars: 8_000,
    lines: true,
};

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
    /// What goes along of what the team wrote for itself.
    pub own: Own,
    /// What a person wrote, by the id of the field.
    pub typed: &'a [(String, Text)],
}

/// One field of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalSection<'a> {
    /// The field.
    pub field: &'a Field,
    /// What we know; `None` where a person is asked.
    known: Option<Vec<Block>>,
}

impl ProposalSection<'_> {
    /// Whether only a person can fill it in.
    pub fn is_asked(&self) -> bool {
        self.known.is_none()
    }
}

impl<'a> Proposal<'a> {
    /// The fields of this form, in their order, but for the title. One gap needs no summary.
    pub fn sections(&self) -> Vec<ProposalSection<'a>> {
        let several = self.gaps.len() > 1;
        let fields = self.funding.fields.iter().filter(|field| {
            field.is_in(self.shape) && field.id != "title" && (several || field.id != "summary")
        });
        let section = |field: &'a Field| ProposalSection {
            field,
            known: filled(&field.id, self),
        };
        fields.map(section).collect()
    }

    /// The whole text. What nobody has filled in is marked.
    pub fn text(&self, markup: Markup) -> String {
        let mut out = opening(self);
        for section in self.sections() {
            let name = &section.field.name;
            out.push(Block::Section(name.clone()));
            match (section.known, self.written(&section.field.id)) {
                (Some(known), own) => {
                    out.extend(known);
                    out.extend(own.map(|own| Block::Own(own.to_owned())));
                }
                (None, Some(own)) => out.push(Block::Own(own.to_owned())),
                (None, None) => out.push(Block::Paragraph(vec![Piece::Ours(words::blank(name))])),
            }
        }
        write(&out, markup)
    }

    /// What a person wrote for a field.
    pub(crate) fn written(&self, id: &str) -> Option<&'a str> {
        let (_, text) = self.typed.iter().find(|(field, _)| field == id)?;
        (!text.is_blank()).then(|| text.as_str())
    }

    pub(crate) fn advice(&self, id: CriterionId) -> Option<&'a Advice> {
        self.guidance.of(id)
    }
}
