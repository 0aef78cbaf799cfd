//! The task list that comes back: which criteria a team has ticked in its issue.
//!
//! Trackers change what stands around a task, and a box for one line joins the
//! lines of what is pasted. So nothing counts but the boxes themselves, each with
//! the code of a criterion or, below one, the words of one of its checks.

use crate::domain::assessment::CheckSet;
use crate::domain::catalogue::{Criterion, CriterionId};

/// What a text says as a task list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaskList {
    /// The ticked criteria with the ticked checks below each, in the order of the text.
    Ours(Vec<(CriterionId, CheckSet)>),
    /// It has boxes, but none with the code of a criterion.
    Other,
}

/// Reads a task list; `None` where no box is in the text.
pub fn read_tasks(text: &str) -> Option<TaskList> {
    let mut ticked = Vec::new();
    // The criterion that the last box with a code was of, and its place among the ticked ones.
    let mut last: Option<(&Criterion, Option<usize>)> = None;
    let mut has_box = false;
    for (tick, after) in boxes(text) {
        has_box = true;
        if let Some(criterion) = named(after) {
            last = Some((criterion, tick.then_some(ticked.len())));
            ticked.extend(tick.then(|| (criterion.id, CheckSet::default())));
        } else if let Some((criterion, Some(place))) = last.filter(|_| tick) {
            let is_it = |check: &&str| after.starts_with(check);
            let check = criterion
                .required
                .iter()
                .position(|check| is_it(&check.text));
            if let Some((check, (_, checks))) = check.zip(ticked.get_mut(place)) {
                checks.set(check, true);
            }
        }
    }
    match last {
        Some(_) => Some(TaskList::Ours(ticked)),
        None => has_box.then_some(TaskList::Other),
    }
}

/// Each box of a text: whether it is ticked, and what stands behind it.
fn boxes(text: &str) -> impl Iterator<Item = (bool, &str)> {
    text.match_indices('[').filter_map(|(place, _)| {
        // Behind the mark of a list item, or where a line begins; not within a sentence.
        let before = text.get(..place)?.trim_end_matches([' ', '\t', '\u{a0}']);
        let number = before.strip_suffix(['.', ')']);
        let is_numbered =
            number.is_some_and(|rest| rest.ends_with(|one: char| one.is_ascii_digit()));
        let is_item = is_numbered || before.ends_with(['-', '*', '+', '\n', '>', '|', '\u{2022}']);
        if !before.is_empty() && !is_item {
            return None;
        }
        let tick = match text.get(place..place + 3)? {
            "[x]" | "[X]" => true,
            "[ ]" => false,
            _ => return None,
        };
        let after = text.get(place + 3..)?;
        Some((tick, after.trim_start_matches([' ', '*', '_', '`'])))
    })
}

/// The criterion whose code a text begins with.
fn named(text: &str) -> Option<&'static Criterion> {
    let all = CriterionId::all().map(CriterionId::get);
    let is_it = |one: &&Criterion| {
        let rest = text.strip_prefix(one.code);
        rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric()))
    };
    all.into_iter().find(is_it)
}
