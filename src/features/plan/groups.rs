//! In which group of the table a step is.
//!
//! A step is always in the group that its plan says, and goes to another one as soon as its quarter
//! or state is changed: a table by quarter that waits to be sorted would show wrong sums. Focus goes
//! along. Within a group the steps keep their order (`drafts.steps`).

use crate::app::model::Model;
use crate::domain::catalogue::CriterionId;
use crate::domain::plan::{Quarter, by_quarter, quarter_of};
use crate::features::plan::accept;
use crate::features::plan::words::{quarter_words, table as words};

/// A group of steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StepGroup {
    /// Due in this quarter.
    Due(Quarter),
    /// To be done, and not due.
    NoQuarter,
    /// The risk is accepted, or is to be as soon as there is a reason.
    Accepted,
}

/// The group that a step is in.
pub fn group_of(model: &Model, id: CriterionId) -> StepGroup {
    if accept::is_chosen(model, id) {
        return StepGroup::Accepted;
    }
    quarter_of(&model.mine, id).map_or(StepGroup::NoQuarter, StepGroup::Due)
}

/// The steps by group: quarters in the order of time, then what has none, then accepted risks.
pub fn grouped(model: &Model, steps: &[CriterionId]) -> Vec<(StepGroup, Vec<CriterionId>)> {
    let (accepted, open): (Vec<_>, Vec<_>) =
        steps.iter().partition(|id| accept::is_chosen(model, **id));
    let mut groups: Vec<_> = by_quarter(&model.mine, &open)
        .into_iter()
        .map(|group| {
            let quarter = group.quarter;
            let name = quarter.map_or(StepGroup::NoQuarter, StepGroup::Due);
            (name, group.steps)
        })
        .collect();
    if !accepted.is_empty() {
        groups.push((StepGroup::Accepted, accepted));
    }
    groups
}

/// The name of a group.
pub fn name(model: &Model, group: StepGroup) -> String {
    let now = model.today.map(Quarter::of);
    match group {
        StepGroup::Due(quarter) if now.is_some_and(|now| quarter < now) => words::overdue(quarter),
        StepGroup::Due(quarter) => quarter_words(quarter),
        StepGroup::NoQuarter => words::NO_QUARTER.to_owned(),
        StepGroup::Accepted => words::RISK_ACCEPTED.to_owned(),
    }
}
