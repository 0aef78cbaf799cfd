//! What was said about one criterion, as paragraphs for the files of other programs.

use crate::domain::assessment::{Answer, Mark, PlanField, PlanItem, PlanValue, Reason};
use crate::formats::report::Line;
use crate::formats::words::{interop as words, plan as names, report as report_words, scorecard};

/// The answer, why it does not apply, the note and the ticked checks.
///
/// `typed` makes what a person typed harmless where the format reads markup;
/// the rest are our own words, which hold none.
pub(crate) fn said(line: &Line, typed: fn(&str) -> String) -> Vec<String> {
    let Answer {
        // The mark says it, as it counts.
        status: _,
        checks,
        reason,
        note,
        // Each format has a place of its own for links and days.
        evidence: _,
        confirmed: _,
        suggested_by,
        checked,
        withheld: _,
    } = line.answer;
    let mut out = vec![words::answer(line.mark).to_owned()];
    if line.mark == Mark::NotApplicable {
        out.push(match reason {
            Reason::Given(given) => [report_words::REASON, ": ", &typed(given.as_str())].concat(),
            Reason::Withheld | Reason::Missing => scorecard::REASON_WITHHELD.to_owned(),
        });
    }
    out.extend(paragraphs(note.as_str(), typed));
    let ticked: Vec<_> = (0..)
        .zip(&line.criterion.required)
        .filter(|(place, _)| checks.has(*place))
        .map(|(_, check)| check.text)
        .collect();
    if !ticked.is_empty() {
        out.push(words::checks(&ticked));
    }
    if !suggested_by.is_blank() {
        let who = typed(suggested_by.as_str());
        out.push([report_words::SUGGESTED_BY, " ", &who, "."].concat());
    }
    if let Some(checked) = checked {
        let who = typed(checked.by().as_str().trim());
        out.push([&report_words::checked(&who, checked.on()), "."].concat());
    }
    out
}

/// What is planned, in a few words each: all but where it is tracked, and the note.
///
/// `typed` makes what a person typed harmless, as in [`said`].
pub(crate) fn intended(plan: &PlanItem, typed: fn(&str) -> String) -> Vec<String> {
    let one = |(field, value): (PlanField, PlanValue)| {
        let within = names::names(field).within;
        let (between, said) = match value {
            PlanValue::State(state) => (
                "",
                state.map_or("", |one| names::state(one).within).to_owned(),
            ),
            PlanValue::Due(_) | PlanValue::Size(_) => (" ", value.as_str().to_owned()),
            PlanValue::Text(text) => (": ", typed(text.as_str())),
            PlanValue::Address(_) | PlanValue::Note(_) => return None,
        };
        (!said.is_empty()).then(|| [within, between, &said].concat())
    };
    plan.values().filter_map(one).collect()
}

/// The lines of a note, but for empty ones.
pub(crate) fn paragraphs(note: &str, typed: fn(&str) -> String) -> impl Iterator<Item = String> {
    note.lines()
        .filter(|line| !line.trim().is_empty())
        .map(typed)
}
