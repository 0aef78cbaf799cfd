//! What to look at before an assessment is published.

use crate::domain::assessment::{Accepted, Assessment, Mark, Status};
use crate::domain::catalogue::CriterionId;
use crate::domain::date::Date;
use crate::domain::plan::is_gap;
use crate::domain::{scoring, tension};
use crate::formats::report::Report;

/// Something to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckIssue {
    /// Two answers cannot both be true.
    Contradiction,
    /// *Not applicable* has no reason.
    ReasonMissing,
    /// *Met*, with some required checks ticked and not enough of them.
    FewTicks,
    /// The answer was confirmed, or a piece of its evidence is dated, on a day to come.
    Future,
    /// There is no answer.
    Unanswered,
    /// *Met*, and nothing backs it.
    NoEvidence,
    /// The answer was last confirmed more than twelve months ago.
    Old,
    /// A risk was accepted, and the day to look at it again is here.
    LookAgain,
}

impl CheckIssue {
    /// All of them, what matters most first.
    pub const ALL: [Self; 8] = [
        Self::Contradiction,
        Self::ReasonMissing,
        Self::FewTicks,
        Self::Future,
        Self::Unanswered,
        Self::NoEvidence,
        Self::Old,
        Self::LookAgain,
    ];

    /// Those that anybody sees who reads the answers: they do not fit together.
    pub const FOR_CHECKER: [Self; 4] = [
        Self::Contradiction,
        Self::ReasonMissing,
        Self::FewTicks,
        Self::Future,
    ];

    /// Whether it only advises: an assessment can be published with it.
    pub fn advises(self) -> bool {
        matches!(self, Self::NoEvidence | Self::Old | Self::LookAgain)
    }
}

/// The criteria that call for a look for one cause, in catalogue order. Those
/// of a track that is not assessed call for none.
pub fn concerned(report: &Report, today: Option<Date>, concern: CheckIssue) -> Vec<CriterionId> {
    let lines = report.lines();
    let calls = |id: CriterionId| calls(report.assessment, id, today, concern);
    lines
        .map(|line| line.criterion.id)
        .filter(|id| calls(*id))
        .collect()
}

fn calls(mine: &Assessment, id: CriterionId, today: Option<Date>, concern: CheckIssue) -> bool {
    let answer = mine.answers.get(id);
    let met = answer.status == Some(Status::Met);
    match concern {
        CheckIssue::Contradiction => {
            tension::tension(mine, id).is_some_and(|one| one.contradiction)
        }
        CheckIssue::ReasonMissing => answer.mark() == Mark::ReasonMissing,
        CheckIssue::FewTicks => met && scoring::suggested(mine, id) == Some(Status::Partial),
        CheckIssue::Future => today.is_some_and(|today| {
            let dates = answer.evidence.iter().filter_map(|piece| piece.date);
            let confirmed = answer.confirmed.filter(|_| answer.status.is_some());
            dates.chain(confirmed).any(|day| is_to_come(day, today))
        }),
        CheckIssue::Unanswered => answer.status.is_none(),
        CheckIssue::NoEvidence => met && answer.evidence.is_empty(),
        CheckIssue::Old => {
            let days = answer.confirmed.filter(|_| answer.status.is_some());
            days.zip(today)
                .is_some_and(|(day, today)| is_old(day, today))
        }
        CheckIssue::LookAgain => {
            let accepted = mine.plan.items.get(id).accepted();
            let day = accepted.and_then(Accepted::look_again);
            let is_here = |today: Date| day.is_some_and(|day| day.last_day() <= today);
            is_gap(mine, id) && today.is_some_and(is_here)
        }
    }
}

/// Whether more than twelve months lie between two days.
pub fn is_old(day: Date, today: Date) -> bool {
    let (year, month, number) = day.parts();
    (year + 1, month, number) < today.parts()
}

/// Whether a day is still to come. It is tomorrow already for whoever answers east of here.
pub fn is_to_come(day: Date, today: Date) -> bool {
    day.days_since_2000() > today.days_since_2000() + 1
}

/// The day of the assessment, where it is still to come.
pub fn dated_ahead(mine: &Assessment, today: Option<Date>) -> Option<Date> {
    mine.stated_date
        .filter(|day| today.is_some_and(|today| is_to_come(*day, today)))
}

/// Whether nothing is left that has to be settled before publishing.
pub fn is_ready(report: &Report, today: Option<Date>) -> bool {
    let settled = |one: &CheckIssue| one.advises() || concerned(report, today, *one).is_empty();
    dated_ahead(report.assessment, today).is_none() && CheckIssue::ALL.iter().all(settled)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn twelve_months_are_not_yet_old() {
        let today = day("2026-11-20");
        assert!(!is_old(day("2025-11-20"), today));
        assert!(is_old(day("2025-11-19"), today));
        assert!(!is_old(day("2027-01-01"), today));
        // The leap day has no anniversary; it is old in March.
        assert!(!is_old(day("2024-02-29"), day("2025-02-28")));
        assert!(is_old(day("2024-02-29"), day("2025-03-01")));
        assert!(!is_old(Date::LAST, Date::LAST));
    }
}
