//! What a link or file includes.

use crate::domain::assessment::{Mark, Section, SectionSet};
use crate::domain::catalogue::{CriterionId, PerTrack};

/// What is included. By default the answers of every track and the repository's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a tick box of its own; any combination is right"
)]
pub struct Choice {
    /// Notes, of answers and of the plan.
    pub notes: bool,
    /// Reasons for *not applicable*.
    pub reasons: bool,
    /// Evidence.
    pub evidence: bool,
    /// Ticked checks and the days of the answers.
    pub details: bool,
    /// The plan. It speaks of open gaps, so it is never included without `open`.
    pub plan: bool,
    /// The repository's address, its tools, and who suggested answers.
    pub about: bool,
    /// The answers are a suggestion, and say whose.
    pub proposal: bool,
    /// Answers other than met and not applicable; without them only levels and met answers are included.
    pub open: bool,
    /// The tracks that are included.
    pub tracks: PerTrack<bool>,
    /// Gaps of these tracks that are not included, each with what is planned for it.
    pub without: SectionSet,
}

impl Choice {
    /// All that a team needs to weigh somebody's answers against its own.
    pub fn proposal() -> Self {
        Self {
            proposal: true,
            plan: false,
            ..Self::everything()
        }
    }

    /// What a board reads on one page: levels, gaps and the plan.
    pub fn board() -> Self {
        Self {
            reasons: true,
            plan: true,
            about: true,
            ..Self::default()
        }
    }

    /// Whether the answer to this criterion is included.
    pub(super) fn has(&self, id: CriterionId, mark: Mark) -> bool {
        let is_closed = matches!(mark, Mark::Met | Mark::NotApplicable);
        let is_wanted = is_closed || (self.open && !self.without.has(Section::Criterion(id)));
        is_wanted && *self.tracks.get(id.get().track)
    }

    /// Everything is included that another person can see.
    pub fn everything() -> Self {
        Self {
            notes: true,
            reasons: true,
            evidence: true,
            details: true,
            plan: true,
            about: true,
            ..Self::default()
        }
    }
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            notes: false,
            reasons: false,
            evidence: false,
            details: false,
            plan: false,
            about: false,
            proposal: false,
            open: true,
            tracks: PerTrack::from_fn(|_| true),
            without: SectionSet::default(),
        }
    }
}
