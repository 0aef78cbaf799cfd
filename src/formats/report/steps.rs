//! The plan of what is being read: one line for each step, by quarter.

use crate::domain::assessment::{Assessment, Due, PlanState};
use crate::domain::catalogue::CriterionId;
use crate::domain::date::Date;
use crate::domain::plan::{effort, is_gap, quarter_of};
use crate::formats::words::{one_page, plan as words};

/// A line for each gap that anything is planned for: `Q1 2027: Produce SBOMs, effort ~L, planned, owner Client team`,
/// and one that says what effort means.
/// The first is due first, and those without a day stand last.
pub(crate) fn steps(about: &Assessment) -> Vec<String> {
    let mut steps: Vec<((bool, Option<Date>), String)> = Vec::new();
    for (id, item) in about.plan.items.iter() {
        let is_closed = matches!(item.state, Some(PlanState::Accepted(_) | PlanState::Done));
        if item.is_empty() || is_closed || !is_gap(about, id) {
            continue;
        }
        let day = item.due.as_ref().map(Due::last_day);
        let key = (day.is_none(), day);
        // Of so few, sorting would only be more code.
        let before = steps.iter().take_while(|(other, _)| *other <= key).count();
        steps.insert(before, (key, step(about, id)));
    }
    let mut lines: Vec<_> = steps.into_iter().map(|(_, line)| line).collect();
    if !lines.is_empty() {
        lines.push(one_page::EFFORT.to_owned());
    }
    lines
}

fn step(about: &Assessment, id: CriterionId) -> String {
    let item = about.plan.items.get(id);
    let owner = item.owner.as_str().trim();
    let owner = if owner.is_empty() {
        String::new()
    } else {
        [words::OWNER, owner].concat()
    };
    let mut line = [
        &*one_page::quarter(quarter_of(about, id)),
        ": ",
        id.get().title,
    ]
    .concat();
    let effort = [words::EFFORT, &*one_page::size(effort(about, id))].concat();
    for part in [
        &*effort,
        item.state
            .as_ref()
            .map_or("", |state| words::state(state).within),
        &*owner,
    ] {
        if !part.is_empty() {
            line.push_str(", ");
            line.push_str(part);
        }
    }
    line
}
