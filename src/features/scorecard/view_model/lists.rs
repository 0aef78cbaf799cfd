//! What must be read beside the boxes: reasons, contradictions.

use crate::app::routes::Route;
use crate::domain::assessment::{Mark, PlanItem, PlanState, Reason};
use crate::domain::catalogue::CriterionId;
use crate::domain::plan::is_gap;
use crate::features::scorecard::view_model::ScorecardOptions;
use crate::formats::report::{Line, Report};
use crate::formats::words::{plan as plan_words, scorecard as words};

/// A list below the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Footnote {
    /// What the entries have in common.
    pub title: &'static str,
    /// Never empty.
    pub entries: Vec<Entry>,
}

/// One criterion of such a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its code.
    pub code: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Its question, where it is the reader's own.
    pub href: Option<String>,
    /// The reason as typed, or what is to be said.
    pub text: String,
}

pub(crate) fn asides(report: &Report, options: ScorecardOptions) -> Vec<Footnote> {
    let contradictions = report.contradictions.iter().map(|pair| {
        let mark = report.assessment.answers.get(pair.weaker).mark();
        entry(pair.weaker, words::contradiction(*pair, mark), options)
    });
    let marked = |mark: Mark| -> Vec<Entry> {
        let lines = report.lines().filter(|line| line.mark == mark);
        lines
            .map(|line| entry(line.criterion.id, why(line), options))
            .collect()
    };
    // The plan changes no level, so what it says of a gap stands beside the boxes.
    let planned = |says: fn(&PlanItem) -> Option<String>| -> Vec<Entry> {
        let mine = report.assessment;
        let lines = report.lines().map(|line| line.criterion.id);
        let gaps = lines.filter(|id| is_gap(mine, *id));
        gaps.filter_map(|id| Some(entry(id, says(mine.plan.items.get(id))?, options)))
            .collect()
    };
    let lists = [
        (words::CONTRADICTIONS, contradictions.collect()),
        (words::MISSING, marked(Mark::ReasonMissing)),
        (words::NOT_APPLICABLE, marked(Mark::NotApplicable)),
        (plan_words::PLANNED_GAPS, planned(intent)),
        (plan_words::ACCEPTED_RISKS, planned(acceptance)),
    ];
    lists
        .into_iter()
        .filter(|(_, entries)| !entries.is_empty())
        .map(|(title, entries)| Footnote { title, entries })
        .collect()
}

fn entry(id: CriterionId, text: String, options: ScorecardOptions) -> Entry {
    let criterion = id.get();
    Entry {
        code: criterion.code,
        title: criterion.title,
        href: options.linked.then(|| Route::to_criterion(id).href()),
        text,
    }
}

/// What is planned or under way, with the due date. Whoever sets a day has planned it. Who does it is for the plan only: a scorecard is
/// printed and shown around.
fn intent(item: &PlanItem) -> Option<String> {
    let due = item.due.as_ref().map(plan_words::due);
    let due = match item.state {
        Some(PlanState::Planned | PlanState::Doing) => {
            due.unwrap_or_else(|| plan_words::NO_DUE.to_owned())
        }
        Some(PlanState::Open) | None => due?,
        Some(PlanState::Accepted(_) | PlanState::Done) => return None,
    };
    Some(match &item.state {
        Some(state @ PlanState::Doing) => [plan_words::state(state).within, ", ", &due].concat(),
        _ => due,
    })
}

/// Why a risk is accepted, and when to look again.
fn acceptance(item: &PlanItem) -> Option<String> {
    let accepted = item.accepted()?;
    let reason = accepted.reason().as_str().trim();
    let day = accepted.look_again().map(plan_words::look_again);
    Some(match day {
        Some(day) => [reason, " ", &day].concat(),
        None => reason.to_owned(),
    })
}

/// Why a criterion was answered with *not applicable*.
pub(crate) fn why(line: &Line) -> String {
    match &line.answer.reason {
        Reason::Withheld => words::REASON_WITHHELD.to_owned(),
        reason if reason.counts() => reason.text().trim().to_owned(),
        Reason::Given(_) | Reason::Missing => words::REASON_MISSING.to_owned(),
    }
}
