//! What is to become of each difference.

use crate::domain::assessment::{Assessment, Section, SectionSet};
use crate::domain::compare::is_blank;

/// What is to become of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// One's own answer stays.
    Keep,
    /// The other one's is brought in.
    Take,
    /// It is decided another time.
    Defer,
}

impl Verdict {
    /// All of them, in the order shown.
    pub const ALL: [Self; 3] = [Self::Keep, Self::Take, Self::Defer];

    /// The name in the value of a radio button.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Take => "take",
            Self::Defer => "later",
        }
    }
}

/// What somebody has decided so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MergeChoices {
    keep: SectionSet,
    take: SectionSet,
    later: SectionSet,
    is_other: bool,
}

impl MergeChoices {
    /// Nothing decided yet. It stays what it is when the name is brought in.
    pub fn new(mine: &Assessment, theirs: &Assessment) -> Self {
        Self {
            is_other: mine.is_named_like(theirs) == Some(false),
            ..Self::default()
        }
    }

    /// Whether the other one was of another repository when it was opened.
    pub fn is_other(&self) -> bool {
        self.is_other
    }

    /// Decides on a unit.
    pub fn set(&mut self, section: Section, verdict: Verdict) {
        self.keep.set(section, verdict == Verdict::Keep);
        self.take.set(section, verdict == Verdict::Take);
        self.later.set(section, verdict == Verdict::Defer);
    }

    /// What was decided on a unit. Until then a blank is filled, unless both name another
    /// repository, and everything else waits: nothing of one's own is replaced unasked.
    pub fn of(&self, mine: &Assessment, section: Section) -> Verdict {
        let fills = || !self.is_other && !self.later.has(section) && is_blank(mine, section);
        if self.keep.has(section) {
            Verdict::Keep
        } else if self.take.has(section) || fills() {
            Verdict::Take
        } else {
            Verdict::Defer
        }
    }
}
