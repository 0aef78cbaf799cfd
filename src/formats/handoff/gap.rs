//! One gap in the words of Markdown, for proposals and issues alike.

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

/// What has to be true in the end: the required checks that are not ticked. The
/// answer itself where all of them are.
pub(crate) fn done_when(mine: &Assessment, id: CriterionId) -> Vec<String> {
    let missing = plan::missing(mine, id);
    let mut out = Vec::new();
    if missing.any_of {
        out.push(words::ONE_OF.to_owned());
    }
    out.extend(missing.checks.iter().map(|check| {
        let advice = if check.soft { guidance::ADVICE } else { "" };
        [words::TASK, check.text, advice].concat()
    }));
    if missing.checks.is_empty() {
        out.push([words::TASK, words::CONFIRMED].concat());
    }
    out
}

/// The required checks that are ticked.
pub(crate) fn in_place(mine: &Assessment, id: CriterionId) -> Vec<&'static str> {
    let ticked = mine.answers.get(id).checks;
    let checks = id.get().required.iter().enumerate();
    let checks = checks.filter(|(place, _)| ticked.has(*place));
    checks.map(|(_, check)| check.text).collect()
}

/// What usually comes first and is still to do; `None` where nothing does.
pub(crate) fn first(mine: &Assessment, id: CriterionId) -> Option<String> {
    let first: Vec<_> = plan::usually_first(mine, id)
        .into_iter()
        .map(named)
        .collect();
    (!first.is_empty()).then(|| first.join("; "))
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

/// Due date, owner and notes, each with its label: what people wrote for
/// themselves and choose to send.
pub(crate) fn private(mine: &Assessment, id: CriterionId) -> Vec<String> {
    let plan = mine.plan.items.get(id);
    let planned = plan.values().filter_map(|(field, value)| match value {
        PlanValue::Due(due) => Some((names::names(field).name, due.map(names::due_words)?)),
        PlanValue::Text(text) => Some((names::names(field).name, typed(text.as_str()))),
        // The effort stands above, as everybody may read it; the note comes last.
        PlanValue::State(_) | PlanValue::Size(_) | PlanValue::Address(_) | PlanValue::Note(_) => {
            None
        }
    });
    let notes = [
        (words::NOTE, typed(mine.answers.get(id).note.as_str())),
        (words::PLAN_NOTE, typed(plan.note.as_str())),
    ];
    let parts = planned.chain(notes).filter(|(_, value)| !value.is_empty());
    parts
        .map(|(label, value)| [label, ": ", &value].concat())
        .collect()
}

/// What a person typed, harmless; its lines stay lines within a paragraph or an item.
pub(crate) fn typed(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let lines: Vec<_> = lines.map(escape::text).collect();
    lines.join("\\\n  ")
}
