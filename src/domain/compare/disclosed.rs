//! What an assessment discloses of a criterion, what two of them disclose differently, and what only one does.

use crate::domain::assessment::{Assessment, Mark};
use crate::domain::catalogue::CriterionId;

/// What an assessment, or a copy of one, tells of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disclosed {
    /// This answer.
    Answer(Mark),
    /// The profile excludes the track.
    Excluded,
    /// The author of this copy kept it back.
    LeftOut,
}

impl Disclosed {
    /// What `one` tells of a criterion.
    pub fn of(one: &Assessment, id: CriterionId) -> Self {
        match one.answers.get(id).mark() {
            _ if !one.is_assessed(id.get().track) => Self::Excluded,
            Mark::Withheld => Self::LeftOut,
            mark => Self::Answer(mark),
        }
    }

    /// How it is drawn; not at all where the track does not apply.
    pub fn mark(self) -> Option<Mark> {
        match self {
            Self::Answer(mark) => Some(mark),
            Self::LeftOut => Some(Mark::Withheld),
            Self::Excluded => None,
        }
    }

    /// Whether it is known to be left to do. What nobody has answered is not known.
    pub fn is_gap(self) -> bool {
        match self {
            Self::Answer(mark) => {
                !matches!(mark, Mark::Met | Mark::NotApplicable) && !self.is_unanswered()
            }
            Self::Excluded | Self::LeftOut => false,
        }
    }

    /// Whether it counts as not answered, as *not applicable* without a reason does.
    pub fn is_unanswered(self) -> bool {
        matches!(self, Self::Answer(Mark::None | Mark::ReasonMissing))
    }
}

/// A criterion, and what two assessments tell of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The criterion.
    pub id: CriterionId,
    /// What the first one tells.
    pub before: Disclosed,
    /// What the second one tells.
    pub after: Disclosed,
}

impl Change {
    /// Whether it is left to do in the second one only.
    pub fn opens(self) -> bool {
        self.after.is_gap() && !self.before.is_gap()
    }

    /// Whether it is left to do in the first one only.
    pub fn closes(self) -> bool {
        self.before.is_gap() && !self.after.is_gap()
    }
}

/// What two assessments tell differently, in catalogue order. What one of them
/// leaves out or has not answered is unknown and no difference.
pub fn changes(before: &Assessment, after: &Assessment) -> Vec<Change> {
    let is_known = |one: Disclosed| one != Disclosed::LeftOut && !one.is_unanswered();
    both(before, after)
        .filter(|one| is_known(one.before) && is_known(one.after) && one.before != one.after)
        .collect()
}

/// What only one of two assessments has answered, in catalogue order.
pub fn one_sided(before: &Assessment, after: &Assessment) -> Vec<Change> {
    let answers = |one| matches!(one, Disclosed::Answer(_));
    both(before, after)
        .filter(|one| answers(one.before) && answers(one.after))
        .filter(|one| one.before.is_unanswered() != one.after.is_unanswered())
        .collect()
}

fn both(before: &Assessment, after: &Assessment) -> impl Iterator<Item = Change> {
    CriterionId::all().map(|id| Change {
        id,
        before: Disclosed::of(before, id),
        after: Disclosed::of(after, id),
    })
}
