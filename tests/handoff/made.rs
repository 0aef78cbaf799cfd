//! Proposals as the tests form them.

use plumbline::domain::assessment::{Assessment, Text};
use plumbline::domain::catalogue::CriterionId;
use plumbline::formats::guidance::Guidance;
use plumbline::formats::handoff::{FIELD, Funding, Markup, Own, Proposal, Shape};

use crate::{advice, funding};

/// A proposal with all that it is made of.
pub(crate) struct Made<'a> {
    pub(crate) mine: &'a Assessment,
    pub(crate) gaps: Vec<CriterionId>,
    pub(crate) shape: Shape,
    pub(crate) guidance: Guidance,
    pub(crate) funding: Funding,
    pub(crate) own: Own,
    pub(crate) typed: Vec<(String, Text)>,
}

impl<'a> Made<'a> {
    /// One in which nobody has typed or chosen anything.
    pub(crate) fn new(mine: &'a Assessment, gaps: &[CriterionId], shape: Shape) -> Self {
        Self {
            mine,
            gaps: gaps.to_vec(),
            shape,
            guidance: advice(),
            funding: funding(),
            own: Own::default(),
            typed: Vec::new(),
        }
    }

    fn proposal(&self) -> Proposal<'_> {
        Proposal {
            mine: self.mine,
            guidance: &self.guidance,
            funding: &self.funding,
            gaps: &self.gaps,
            shape: self.shape,
            own: self.own,
            typed: &self.typed,
        }
    }

    pub(crate) fn text(&self, markup: Markup) -> String {
        self.proposal().text(markup)
    }

    /// The ids of its fields, and whether a person is asked for each.
    pub(crate) fn sections(&self) -> Vec<(String, bool)> {
        let proposal = self.proposal();
        let sections = proposal.sections().into_iter();
        sections
            .map(|one| (one.field.id.clone(), one.is_asked()))
            .collect()
    }

    /// Whether a person is asked for a field.
    pub(crate) fn asks(&self, field: &str) -> bool {
        self.sections().contains(&(field.to_owned(), true))
    }
}

/// What a person wrote, by field.
pub(crate) fn own_words(typed: &[(&str, &str)]) -> Vec<(String, Text)> {
    let typed = typed.iter();
    typed
        .map(|(field, text)| ((*field).to_owned(), Text::typed(text, FIELD)))
        .collect()
}
