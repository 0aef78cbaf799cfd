//! The table of steps: its groups and rows in order, and what is said above each group.

use crate::app::model::Model;
use crate::domain::catalogue::CriterionId;
use crate::domain::plan;
use crate::features::plan::accept;
use crate::features::plan::groups::{StepGroup, grouped, name};
use crate::features::plan::update::{settled, steps as shown};
use crate::features::plan::words::table as words;

/// Which steps there are.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Steps {
    /// What is left: each group with its steps below it.
    pub lines: Vec<TableLine>,
    /// What is planned although nothing is left of it.
    pub settled: Vec<CriterionId>,
}

/// A line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TableLine {
    /// The head of a group.
    Group(StepGroup),
    /// A step.
    Step(CriterionId),
}

/// The head of a group.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct GroupView {
    /// Its name.
    pub name: String,
    /// How many steps, and how much work for whom.
    pub amount: String,
}

/// Which steps there are.
pub fn steps(model: &Model) -> Steps {
    let mut lines = Vec::new();
    for (group, steps) in grouped(model, &shown(model)) {
        lines.push(TableLine::Group(group));
        lines.extend(steps.into_iter().map(TableLine::Step));
    }
    Steps {
        lines,
        settled: settled(model),
    }
}

impl Steps {
    /// The steps in the order of the table.
    pub fn order(&self) -> Vec<CriterionId> {
        let steps = self.lines.iter().filter_map(|line| match line {
            TableLine::Step(id) => Some(*id),
            TableLine::Group(_) => None,
        });
        steps.collect()
    }
}

/// The head of a group.
pub fn group(model: &Model, group: StepGroup) -> GroupView {
    let all = grouped(model, &shown(model)).into_iter();
    let steps = all.filter(|(other, _)| *other == group);
    let steps: Vec<_> = steps.flat_map(|(_, steps)| steps).collect();
    let amount = match group {
        StepGroup::Due(_) | StepGroup::NoQuarter => {
            words::amount(steps.len(), &plan::load(&model.mine, &steps))
        }
        StepGroup::Accepted => {
            let lacks_reason = |id: &&CriterionId| accept::saved(model, **id).is_none();
            words::accepted(steps.len(), steps.iter().filter(lacks_reason).count())
        }
    };
    GroupView {
        name: name(model, group),
        amount,
    }
}

/// What is to be done in all: how many steps, how much work for whom.
pub fn total(model: &Model) -> String {
    let mine = &model.mine;
    let all = grouped(model, &shown(model)).into_iter();
    let (accepted, open): (Vec<_>, Vec<_>) =
        all.partition(|(group, _)| *group == StepGroup::Accepted);
    let mut steps: Vec<_> = open.into_iter().flat_map(|(_, steps)| steps).collect();
    if steps.is_empty() {
        return words::ALL_ACCEPTED.to_owned();
    }
    let mut said = words::amount(steps.len(), &plan::load(mine, &steps));
    steps.retain(|id| mine.answers.get(*id).mark().is_open());
    said.push_str(&words::of_open(plan::load(mine, &steps).points));
    if !accepted.is_empty() {
        said.push_str(words::WITHOUT_ACCEPTED);
    }
    said
}

/// Whether the steps of a group would stand otherwise if they were sorted again.
pub fn is_unsorted(model: &Model) -> bool {
    let shown = shown(model);
    let sorted = plan::order(&model.mine, &shown);
    grouped(model, &sorted) != grouped(model, &shown)
}
