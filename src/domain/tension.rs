//! Answers that do not go together: a stricter criterion is met, one that follows from it is not.

use crate::domain::assessment::{Assessment, Status};
use crate::domain::catalogue::CriterionId;

/// A weaker criterion whose answer does not follow from a stricter one that is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tension {
    /// The stricter criterion, answered *met*.
    pub stricter: CriterionId,
    /// Whether the answers contradict each other, or the weaker one is merely open (scoring rule 6).
    pub contradiction: bool,
}

/// The tension at a weaker criterion, if a stricter one that implies it is met.
pub fn tension(assessment: &Assessment, weaker: CriterionId) -> Option<Tension> {
    let status = assessment.answers.get(weaker).status;
    if status == Some(Status::Met) {
        return None;
    }
    let met = |id: CriterionId| assessment.answers.get(id).status == Some(Status::Met);
    let stricter = CriterionId::all().find(|id| met(*id) && id.get().implies(weaker))?;
    let contradiction = !matches!(status, None | Some(Status::Unknown));
    Some(Tension {
        stricter,
        contradiction,
    })
}
