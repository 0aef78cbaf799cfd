//! Gaps grouped by the attack that they leave open.

use crate::domain::assessment::{Assessment, Status};
use crate::domain::catalogue::{CriterionId, Threat, ThreatId, suggested_by};
use crate::domain::plan::remaining::is_gap;

/// An attack with what is left to do against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// The attack.
    pub threat: Threat,
    /// The gaps, in catalogue order; never empty. With each, a criterion that
    /// is met and often goes with it: a hint to look again.
    pub gaps: Vec<(CriterionId, Option<CriterionId>)>,
}

/// The attacks against which something is left to do, in catalogue order. A
/// gap stands under each attack that it leaves open.
pub fn open_threats(assessment: &Assessment) -> Vec<Open> {
    let met = |id: &CriterionId| assessment.answers.get(*id).status == Some(Status::Met);
    let open = |id: ThreatId| Open {
        threat: id.get(),
        gaps: id
            .criteria()
            .filter(|one| is_gap(assessment, *one))
            .map(|one| (one, suggested_by(one).find(met)))
            .collect(),
    };
    let all = ThreatId::all().map(open);
    all.filter(|one| !one.gaps.is_empty()).collect()
}
