//! What an assessment discloses of a criterion, and what two of them disclose differently.

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
        let mark = one.answers.get(id).mark();
        let track = id.get().track;
        let settled = matches!(mark, Mark::Met | Mark::NotApplicable);
        if *one.left_out.tracks.get(track) {
            Self::LeftOut
        } else if !one.is_assessed(track) {
            Self::Excluded
        } else if one.left_out.open && !settled {
            Self::LeftOut
        } else {
            Self::Answer(mark)
        }
    }

    /// Whether it is known to be left to do.
    pub fn is_gap(self) -> bool {
        match self {
            Self::Answer(mark) => !matches!(mark, Mark::Met | Mark::NotApplicable),
            Self::Excluded | Self::LeftOut => false,
        }
    }
}

/// A criterion of which two assessments tell something else.
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
/// keeps back is unknown and no difference.
pub fn changes(before: &Assessment, after: &Assessment) -> Vec<Change> {
    let both = CriterionId::all().map(|id| Change {
        id,
        before: Disclosed::of(before, id),
        after: Disclosed::of(after, id),
    });
    let known = |one: &Change| one.before != Disclosed::LeftOut && one.after != Disclosed::LeftOut;
    both.filter(known)
        .filter(|one| one.before != one.after)
        .collect()
}
