//! What is known of one gap, for proposals and issues alike.

use crate::domain::assessment::{Assessment, PlanValue};
use crate::domain::catalogue::{CriterionId, estimate};
use crate::domain::plan;
use crate::domain::plan::Effort;
use crate::domain::words::mark_word;
use crate::formats::report::escape;
use crate::formats::words::{guidance, handoff as words, plan as names};

/// `AN1.1 Verify email addresses`.
pub(crate) fn named(id: CriterionId) -> String {
    [id.get().code, " ", id.get().title].concat()
}

/// The track and the level to which it belongs.
pub(crate) fn place(id: CriterionId) -> String {
    let criterion = id.get();
    words::place(criterion.track.track().title, criterion.level)
}

/// The answer, in a word.
pub(crate) fn answer(mine: &Assessment, id: CriterionId) -> &'static str {
    mark_word(mine.answers.get(id).mark())
}

/// What has to be true in the end, and whether one of it is enough: the required checks
/// that are not ticked. A second look where all of them are.
pub(crate) fn done_when(mine: &Assessment, id: CriterionId) -> (bool, Vec<String>) {
    let missing = plan::missing(mine, id);
    let checks = missing.checks.iter().map(|check| {
        let advice = if check.soft { guidance::ADVICE } else { "" };
        [demand(check.text), advice].concat()
    });
    let mut all: Vec<_> = checks.collect();
    if all.is_empty() {
        all.push(words::CONFIRMED.to_owned());
    }
    (missing.any_of, all)
}

/// A check without what answers it where there is nothing to do: `(or there are no passwords)`.
fn demand(check: &'static str) -> &'static str {
    match check.rsplit_once('(') {
        Some((demand, help)) if help.starts_with("or ") => demand.trim_end(),
        _ => check,
    }
}

/// The required checks that are ticked.
pub(crate) fn in_place(mine: &Assessment, id: CriterionId) -> Vec<&'static str> {
    let ticked = mine.answers.get(id).checks;
    let checks = id.get().required.iter().enumerate();
    let checks = checks.filter(|(place, _)| ticked.has(*place));
    checks.map(|(_, check)| check.text).collect()
}

/// What usually comes first and is still to do.
pub(crate) fn first(
    mine: &Assessment,
    id: CriterionId,
    named: fn(CriterionId) -> String,
) -> String {
    let first = plan::usually_first(mine, id).into_iter();
    first.map(named).collect::<Vec<_>>().join("; ")
}

/// How much work it is, and whose judgement that is.
pub(crate) fn effort(mine: &Assessment, id: CriterionId) -> String {
    match plan::effort(mine, id) {
        Effort::Own(size) => words::judged(names::size(size).effort, words::BY_TEAM, ""),
        Effort::Estimated(size) => {
            words::judged(names::size(size).effort, words::BY_US, estimate(id).reason)
        }
    }
}

/// Due date, owner and notes as typed, each with its label: what people wrote
/// for themselves and choose to send.
pub(crate) fn private(mine: &Assessment, id: CriterionId) -> Vec<(&'static str, String)> {
    let plan = mine.plan.items.get(id);
    let planned = plan.values().filter_map(|(field, value)| match value {
        PlanValue::Due(due) => Some((names::names(field).name, due.map(names::due_words)?)),
        PlanValue::Text(text) => Some((names::names(field).name, text.as_str().to_owned())),
        PlanValue::State(_) | PlanValue::Size(_) | PlanValue::Address(_) | PlanValue::Note(_) => {
            None
        }
    });
    let notes = [
        (words::NOTE, mine.answers.get(id).note.as_str().to_owned()),
        (words::PLAN_NOTE, plan.note.as_str().to_owned()),
    ];
    let parts = planned.chain(notes);
    parts
        .filter(|(_, value)| !value.trim().is_empty())
        .collect()
}

/// What a person typed, harmless in Markdown; its lines stay lines within a paragraph or an item.
pub(crate) fn typed(text: &str) -> String {
    let lines: Vec<_> = lines(text).map(escape::readable).collect();
    lines.join("\\\n  ")
}

/// The lines of a text, but for empty ones.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty())
}
