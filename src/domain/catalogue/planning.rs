//! What planning needs to know of a criterion. Tables and texts of their own,
//! so that only the part of the program that plans carries them.

use crate::domain::catalogue::lines::Lines;
use crate::domain::catalogue::{
    CriterionId, DEPENDS_ON, OPENS, REASONS, SIZES, SUGGESTS, THREAT_COUNT, THREATS, WHY,
};

/// How much work a criterion is for a registry that starts from nothing, as
/// judged by the authors of the catalogue and not by the working group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// `S`, `M`, `L` or `XL`.
    pub size: &'static str,
    /// Why, in a few words without a full stop.
    pub reason: &'static str,
}

/// The estimate for a criterion.
pub fn estimate(id: CriterionId) -> Estimate {
    let [reason] = lines(REASONS, id.index());
    Estimate {
        size: estimated_size(id),
        reason,
    }
}

/// Why a criterion matters.
pub fn why(id: CriterionId) -> &'static str {
    let [why] = lines(WHY, id.index());
    why
}

/// Its size alone: `S`, `M`, `L` or `XL`.
pub fn estimated_size(id: CriterionId) -> &'static str {
    let [size] = lines(SIZES, id.index());
    size
}

/// What usually comes before a criterion, in catalogue order. There is no cycle in it.
pub fn depends_on(id: CriterionId) -> impl Iterator<Item = CriterionId> {
    let named = move |(later, _): &&(CriterionId, CriterionId)| *later == id;
    DEPENDS_ON.iter().filter(named).map(|(_, first)| *first)
}

/// The criteria which, when met, often go with this one: a hint to look again.
pub fn suggested_by(id: CriterionId) -> impl Iterator<Item = CriterionId> {
    let named = move |(_, hinted): &&(CriterionId, CriterionId)| *hinted == id;
    SUGGESTS.iter().filter(named).map(|(hinting, _)| *hinting)
}

/// An attack of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThreatId(pub(crate) u8);

/// An attack in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threat {
    /// A few words.
    pub title: &'static str,
    /// One sentence.
    pub summary: &'static str,
}

impl ThreatId {
    /// All of them, in catalogue order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..THREAT_COUNT).map(Self)
    }

    /// Its words.
    pub fn get(self) -> Threat {
        let [title, summary] = lines(THREATS, usize::from(self.0));
        Threat { title, summary }
    }

    /// The criteria that make it harder, in catalogue order.
    pub fn criteria(self) -> impl Iterator<Item = CriterionId> {
        let named = move |(_, threat): &&(CriterionId, Self)| *threat == self;
        OPENS.iter().filter(named).map(|(id, _)| *id)
    }
}

/// The lines at this place of a text whose records have so many.
fn lines<const N: usize>(text: &'static str, place: usize) -> [&'static str; N] {
    let mut lines = Lines(text);
    for _ in 0..N * place {
        lines.next();
    }
    lines.take()
}
