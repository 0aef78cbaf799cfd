//! The answer to one criterion.

use crate::domain::assessment::address::WebAddress;
use crate::domain::assessment::text::Text;
use crate::domain::catalogue::Criterion;
use crate::domain::date::Date;

/// Pieces of evidence that one answer may have.
pub const MAX_EVIDENCE: usize = 5;

/// What a person answers. *Unanswered* is the absence of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Every required check holds.
    Met,
    /// Some of it holds.
    Partial,
    /// Nothing of it holds.
    NotMet,
    /// The person does not know.
    Unknown,
    /// It cannot apply here; counts only with a reason.
    NotApplicable,
}

impl Status {
    /// The five answers in the order shown.
    pub const ALL: [Self; 5] = [
        Self::Met,
        Self::Partial,
        Self::NotMet,
        Self::Unknown,
        Self::NotApplicable,
    ];

    /// The name in files, links and inputs.
    pub fn slug(self) -> &'static str {
        Mark::from(self).slug()
    }

    /// The answer with this name.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.slug() == slug)
    }
}

/// Why a criterion does not apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reason {
    /// Nothing was said.
    #[default]
    Missing,
    /// The words given. They may be blank while a person is typing.
    Given(Text),
    /// A reason was given, but this copy does not carry it.
    Withheld,
}

impl Reason {
    /// Whether *not applicable* counts. Spaces are no reason (scoring rule 2).
    pub fn counts(&self) -> bool {
        match self {
            Self::Missing => false,
            Self::Given(text) => !text.is_blank(),
            Self::Withheld => true,
        }
    }

    /// The words, where this copy has them.
    pub fn text(&self) -> &str {
        match self {
            Self::Given(text) => text.as_str(),
            Self::Missing | Self::Withheld => "",
        }
    }
}

/// The ticked checks of a criterion, by their place among its required checks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CheckSet(u8);

impl CheckSet {
    /// Whether the check at this place is ticked.
    pub fn has(self, place: usize) -> bool {
        place < 8 && self.0 & (1 << place) != 0
    }

    /// Ticks or clears the check at this place.
    pub fn set(&mut self, place: usize, ticked: bool) {
        if place < 8 {
            let bit = 1 << place;
            self.0 = if ticked { self.0 | bit } else { self.0 & !bit };
        }
    }

    /// Whether no check is ticked.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The ids of the ticked checks of `criterion`, in catalogue order.
    pub fn ids(self, criterion: &'static Criterion) -> impl Iterator<Item = &'static str> {
        criterion
            .required
            .iter()
            .enumerate()
            .filter(move |(place, _)| self.has(*place))
            .map(|(_, check)| check.id)
    }
}

/// A link that backs an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Where it is.
    pub url: WebAddress,
    /// What it is called; may be blank.
    pub title: Text,
    /// The day it was looked at or published.
    pub date: Option<Date>,
}

/// Everything said about one criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The answer itself; `None` while unanswered.
    pub status: Option<Status>,
    /// Ticked checks. They never change the status.
    pub checks: CheckSet,
    /// Why it does not apply. Kept when the status changes, so that a slip of the finger loses nothing.
    pub reason: Reason,
    /// A note; may be blank.
    pub note: Text,
    /// At most [`MAX_EVIDENCE`] links.
    pub evidence: Vec<Evidence>,
    /// The day the answer was last given or confirmed.
    pub confirmed: Option<Date>,
    /// Who suggested the answer, where it was accepted from somebody else; may be blank.
    pub suggested_by: Text,
}

impl Answer {
    /// How the answer counts and is drawn.
    pub fn mark(&self) -> Mark {
        match self.status {
            None => Mark::None,
            Some(Status::NotApplicable) if !self.reason.counts() => Mark::ReasonMissing,
            Some(status) => status.into(),
        }
    }

    /// Whether nothing at all was said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The status as it counts: *not applicable* without a reason stands apart. The
/// answers come first and in their order, so that one is made of the other at no cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Met.
    Met,
    /// Partly met.
    Partial,
    /// Not met.
    NotMet,
    /// Answered with *Don't know*.
    Unknown,
    /// Not applicable, with a reason.
    NotApplicable,
    /// Not answered.
    #[default]
    None,
    /// *Not applicable* was chosen but no reason given: counts as not answered.
    ReasonMissing,
}

impl From<Status> for Mark {
    /// How a status counts, *not applicable* with its reason.
    fn from(status: Status) -> Self {
        match status {
            Status::Met => Self::Met,
            Status::Partial => Self::Partial,
            Status::NotMet => Self::NotMet,
            Status::Unknown => Self::Unknown,
            Status::NotApplicable => Self::NotApplicable,
        }
    }
}

impl Mark {
    /// What a key explains, in the order of the answers. A missing reason is drawn as not answered.
    pub const KEY: [Self; 6] = [
        Self::Met,
        Self::Partial,
        Self::NotMet,
        Self::Unknown,
        Self::None,
        Self::NotApplicable,
    ];

    /// The value of `data-s`, which selects pattern and border in the sheet, and
    /// the name of its status.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Partial => "partial",
            Self::NotMet => "not-met",
            Self::Unknown => "unknown",
            Self::None | Self::ReasonMissing => "none",
            Self::NotApplicable => "not-applicable",
        }
    }

    /// Whether a further answer could still turn it into *met* without a change of mind (scoring rule 3).
    pub fn is_open(self) -> bool {
        matches!(self, Self::Unknown | Self::None | Self::ReasonMissing)
    }
}
