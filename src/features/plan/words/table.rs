//! Words of the steps as a table, and of accepted risks.

use crate::domain::plan::{Load, Quarter};
use crate::domain::words::joined;
use crate::features::plan::words::quarter_words;

/// Heading of the steps.
pub const STEPS: &str = "Steps by quarter";
/// What the points are, and whose they are.
pub const SIZES: &str = "Points are relative sizes, not days: S is 1, M is 2, L is 4, XL is 8. If you set no effort, Plumbline estimates it.";
/// In place of the steps.
pub const NO_STEPS: &str = "You have reached your targets.";
/// Where the risk of every step is accepted.
pub const ALL_ACCEPTED: &str = "Every step is an accepted risk.";
/// The order is not what it would be now.
pub const UNSORTED: &str = "You changed something that affects the order.";
/// Button that sorts the steps.
pub const SORT: &str = "Update order";
/// Heading of plans that need nothing more.
pub const SETTLED: &str = "Plans for criteria that are met or not applicable";
/// Head of the column of boxes.
pub const SELECT: &str = "Select";
/// Head of the column of steps.
pub const STEP: &str = "Step";
/// No quarter, as a choice and as the name of a group.
pub const NO_QUARTER: &str = "No quarter";
/// The group of steps whose risk is accepted.
pub const RISK_ACCEPTED: &str = "Risk accepted";
/// Opens the rest of a step.
pub const MORE: &str = "More";
/// Selects every step.
pub const SELECT_ALL: &str = "Select all steps to edit them together";
/// Takes the selection back.
pub const SELECT_NONE: &str = "Clear selection";
/// Name of the fields for all selected steps.
pub const SELECTED: &str = "Change the selected steps";
/// A field that stays as it is.
pub const NO_CHANGE: &str = "No change";
/// Heading of the accepted risks.
pub const ACCEPTED: &str = "Accepted risks";
/// Under that heading.
pub const ACCEPTED_MORE: &str =
    "Accepting a risk does not change an answer or a level. Readers of the plan see the reason.";
/// Leads to the fields of an accepted risk.
pub const EDIT: &str = "Edit";
/// Before the title of the risk that a button edits, for whoever hears the button alone.
pub const EDIT_OF: &str = " the accepted risk: ";
/// Takes the acceptance back.
pub const STEP_AGAIN: &str = "Stop accepting this risk";
/// Where an accepted risk has no day to look again.
pub const NO_LOOK_AGAIN: &str = "You have set no date to look at this risk again.";

const NO_OWNER: &str = "no owner";
const NOT_IN_FORECAST: &str = " Not in the forecast.";

/// Behind the label of a field, for whoever hears it without its row.
pub fn of(title: &str) -> String {
    [" of ", title].concat()
}

/// Name of the box that selects a step.
pub fn select(title: &str) -> String {
    ["Select ", title].concat()
}

/// How many steps, and how much work for whom: `2 steps, effort 4 points (Ada: 2, no owner: 2).`
pub fn amount(steps: usize, load: &Load) -> String {
    let owners = load.owners.iter().map(|(name, points)| {
        let name = if name.is_empty() { NO_OWNER } else { name };
        [name, ": ", &points.to_string()].concat()
    });
    let owners: Vec<_> = owners.collect();
    let points = if load.points == 1 {
        " point ("
    } else {
        " points ("
    };
    [
        &*counted(steps),
        ", effort ",
        &load.points.to_string(),
        points,
        &owners.join(", "),
        ").",
    ]
    .concat()
}

/// Behind that: how much of the work may fall away, because a question has no clear answer yet.
pub fn of_open(points: u32) -> String {
    match points {
        0 => String::new(),
        _ => [
            " ",
            &points.to_string(),
            " of these points may not be needed.",
        ]
        .concat(),
    }
}

/// Behind that, where there are risks that are accepted.
pub const WITHOUT_ACCEPTED: &str = " Accepted risks are not counted.";

/// Of steps whose risk is accepted: they are no work for now, but for those that still lack a reason.
pub fn accepted(steps: usize, without_reason: usize) -> String {
    let said = match without_reason {
        0 => NOT_IN_FORECAST,
        _ if without_reason == steps => " Accepted once there is a reason.",
        _ => " Not in the forecast, where there is a reason.",
    };
    [&counted(steps), ".", said].concat()
}

/// `1 step`, `2 steps`.
pub fn counted(steps: usize) -> String {
    let noun = if steps == 1 { " step" } else { " steps" };
    [&steps.to_string(), noun].concat()
}

/// Name of a quarter that is over.
pub fn overdue(quarter: Quarter) -> String {
    [&quarter_words(quarter), ", overdue"].concat()
}

/// How many steps are selected.
pub fn selected(steps: usize) -> String {
    [&steps.to_string(), " selected"].concat()
}

/// Button that changes them.
pub fn apply_to(steps: usize) -> String {
    ["Apply to ", &counted(steps)].concat()
}

/// Said once they were changed.
pub fn changed(steps: usize) -> String {
    [&counted(steps), " changed."].concat()
}

/// Said when a step has moved to another group.
pub fn moved(title: &str, group: &str) -> String {
    [title, " is now in the group ", group, "."].concat()
}

/// Where a step is: `CLI Tooling, level 2`.
pub fn track_level(track: &str, level: u8) -> String {
    [track, ", level ", &level.to_string()].concat()
}

/// Names, three at most, and how many more there are.
pub fn names(mut titles: Vec<String>) -> String {
    let more = titles.len().saturating_sub(3);
    if more > 0 {
        titles.truncate(3);
        titles.push([&more.to_string(), " more"].concat());
    }
    joined(&titles)
}
