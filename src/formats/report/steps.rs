//! The planned steps by quarter, as whoever receives a link or a report reads them.

use crate::domain::assessment::Assessment;
use crate::domain::catalogue::CriterionId;
use crate::domain::plan::remaining::weight;
use crate::domain::plan::{Effort, Quarter, effort, in_time, is_gap, order};
use crate::formats::words::{one_page, plan as words};

/// A gap that anything is planned for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PlannedStep<'a> {
    /// The criterion.
    pub id: CriterionId,
    /// When it is due; `None` without a day.
    pub quarter: Option<Quarter>,
    /// How much work it is.
    pub effort: Effort,
    /// `planned`, `in progress`; may be empty.
    pub state: &'static str,
    /// Who does it, as typed; may be empty.
    pub owner: &'a str,
}

/// The planned steps: what is due first is first, and what has no day is last; within a quarter in the order
/// of the plan.
pub(crate) fn planned_steps(about: &Assessment) -> Vec<PlannedStep<'_>> {
    // In the plan itself a step that nobody has planned also holds back what depends on it. To know of it here
    // would add 650 bytes to what whoever opens a link waits for.
    let items = about.plan.items.iter();
    let planned =
        items.filter(|(id, item)| !item.is_empty() && !item.is_closed() && is_gap(about, *id));
    let ids: Vec<_> = planned.map(|(id, _)| id).collect();
    let steps = in_time(about, &order(about, &ids)).into_iter();
    let steps = steps.map(|(id, quarter)| {
        let item = about.plan.items.get(id);
        let state = item.state.as_ref();
        PlannedStep {
            id,
            quarter,
            effort: effort(about, id),
            state: state.map_or("", |state| words::state(state).within),
            owner: item.owner.as_str().trim(),
        }
    });
    steps.collect()
}

/// How much work all of them are, and what its sizes mean.
pub(crate) fn effort_of(steps: &[PlannedStep<'_>]) -> String {
    let points = steps.iter().map(|step| weight(step.effort.size())).sum();
    one_page::effort_of(points)
}

/// `Q1 2027: Produce SBOMs, effort ~L, planned, owner Client team`
pub(crate) fn step_line(step: &PlannedStep<'_>) -> String {
    let effort = [words::EFFORT, &*one_page::size(step.effort)].concat();
    let mut line = [
        &*one_page::quarter(step.quarter),
        ": ",
        step.id.get().title,
        ", ",
        &effort,
    ]
    .concat();
    if !step.state.is_empty() {
        line.push_str(", ");
        line.push_str(step.state);
    }
    if !step.owner.is_empty() {
        line.push_str(", ");
        line.push_str(words::OWNER);
        line.push_str(step.owner);
    }
    line
}
