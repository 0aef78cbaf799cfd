//! The levels at the end of each quarter, if every due date holds.

use crate::domain::assessment::{Assessment, Due, Status};
use crate::domain::catalogue::{CriterionId, PerTrack};
use crate::domain::date::Date;
use crate::domain::plan::quarter::Quarter;
use crate::domain::plan::remaining::{is_gap, reached};

/// Quarters that are shown at most: two years. A due date may lie in year 9999.
pub const LONGEST: usize = 8;

/// The level of each track; `None` where it has none.
pub type Levels = PerTrack<Option<u8>>;

/// Where the due dates lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhatIf {
    /// The levels now.
    pub now: Levels,
    /// The quarter of today and those after it, up to the last due date that is
    /// shown. Empty where nothing that is left has a due date.
    pub columns: Vec<Column>,
    /// What is due after the last of them.
    pub beyond: Option<Beyond>,
    /// How many due dates have passed without the answer *met*. They count in the first column.
    pub overdue: usize,
}

/// One quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Which one.
    pub quarter: Quarter,
    /// The levels at its end.
    pub levels: Levels,
}

/// What is due after the last quarter that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beyond {
    /// How many criteria.
    pub count: usize,
    /// The quarter of the last one.
    pub last: Quarter,
    /// The levels once all of it is done.
    pub levels: Levels,
}

/// Works it out. What is left and has a due date counts as met from the end of
/// its quarter on, whatever its state, unless its risk is accepted; nothing else
/// counts that is not answered with *met*.
pub fn what_if(assessment: &Assessment, today: Date) -> WhatIf {
    let dues: Vec<(CriterionId, Date)> = CriterionId::all()
        .filter(|id| is_gap(assessment, *id))
        .filter_map(|id| Some((id, due(assessment, id)?.last_day())))
        .collect();
    let first = Quarter::of(today);
    let last = dues.iter().map(|(_, day)| Quarter::of(*day)).max();
    let mut shown: Vec<Quarter> = Vec::new();
    if let Some(last) = last {
        let all = first.ahead(LONGEST);
        shown.extend(all.take_while(|one| *one <= last.max(first)));
    }
    let column = |quarter: &Quarter| Column {
        quarter: *quarter,
        levels: levels_if(assessment, &dues, |due| due <= *quarter),
    };
    let end = shown.last().copied().unwrap_or(first);
    let beyond = dues.iter().filter(|(_, day)| Quarter::of(*day) > end);
    let count = beyond.count();
    WhatIf {
        now: levels_if(assessment, &[], |_| false),
        columns: shown.iter().map(column).collect(),
        beyond: last.filter(|_| count > 0).map(|last| Beyond {
            count,
            last,
            levels: levels_if(assessment, &dues, |_| true),
        }),
        overdue: dues.iter().filter(|(_, day)| *day < today).count(),
    }
}

/// By when a gap is to be closed. An accepted risk is not to be closed.
fn due(assessment: &Assessment, id: CriterionId) -> Option<&Due> {
    let item = assessment.plan.items.get(id);
    item.due.as_ref().filter(|_| item.accepted().is_none())
}

fn levels_if(
    assessment: &Assessment,
    dues: &[(CriterionId, Date)],
    holds: impl Fn(Quarter) -> bool,
) -> Levels {
    let mut then = assessment.clone();
    for (id, _) in dues.iter().filter(|(_, day)| holds(Quarter::of(*day))) {
        then.answers.get_mut(*id).give(Status::Met);
    }
    PerTrack::from_fn(|track| reached(&then, track))
}
