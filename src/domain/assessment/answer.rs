//! The answer to one criterion.

use crate::domain::assessment::address::WebAddress;
use crate::domain::assessment::checked::Checked;
use crate::domain::assessment::status::{Mark, Status};
use crate::domain::assessment::text::Text;
use crate::domain::catalogue::Criterion;
use crate::domain::date::Date;

/// Pieces of evidence that one answer may have.
pub const MAX_EVIDENCE: usize = 5;

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
    /// Who else agrees with the answer. Only where there is one.
    pub checked: Option<Checked>,
    /// Whether the author of a copy kept the answer back. Says something only while there is no status.
    pub withheld: bool,
}

impl Answer {
    /// Gives the answer. Another one than before is not checked.
    pub fn give(&mut self, status: Status) {
        if self.status.replace(status) != Some(status) {
            self.checked = None;
        }
        self.withheld = false;
    }

    /// How the answer counts and is drawn.
    pub fn mark(&self) -> Mark {
        match self.status {
            None if self.withheld => Mark::Withheld,
            None => Mark::None,
            Some(Status::NotApplicable) if !self.reason.counts() => Mark::ReasonMissing,
            Some(status) => status.into(),
        }
    }

    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether nothing at all is said, not even beside an answer that was left out.
    pub fn is_silent(&self) -> bool {
        let nothing = Self {
            withheld: self.withheld,
            ..Self::default()
        };
        *self == nothing
    }
}
