//! Why a track does not reach its next level, though every due date holds.

use crate::domain::assessment::{Assessment, Mark};
use crate::domain::catalogue::{CriterionId, Level, TrackId};
use crate::domain::plan::remaining::{gaps, reached};

/// What keeps a track from its next level. Whatever has a due date is not among it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Obstacles {
    /// Gaps without a due date, in catalogue order.
    pub undated: Vec<CriterionId>,
    /// Criteria without an answer, and without a due date.
    pub unanswered: usize,
    /// Criteria answered with *Don’t know*, and without a due date.
    pub unknown: usize,
    /// Criteria that a copy does not include.
    pub left_out: usize,
    /// Gaps whose risk is accepted.
    pub accepted: usize,
}

/// What keeps a track from its next level; `None` where it has none.
pub fn obstacles(assessment: &Assessment, track: TrackId) -> Option<Obstacles> {
    let level = Level::from_number(u64::from(reached(assessment, track)?) + 1)?;
    let mut found = Obstacles::default();
    for id in gaps(assessment, track, level) {
        let item = assessment.plan.items.get(id);
        if item.accepted().is_some() {
            found.accepted += 1;
        } else if item.due.is_some() {
            // The forecast counts it as met.
        } else {
            match assessment.answers.get(id).mark() {
                Mark::Unknown => found.unknown += 1,
                mark if mark.is_open() => found.unanswered += 1,
                _ => found.undated.push(id),
            }
        }
    }
    let criteria = track.track().criteria().iter();
    let left_out = criteria.filter(|one| {
        one.level <= level && assessment.answers.get(one.id).mark() == Mark::Withheld
    });
    found.left_out = left_out.count();
    Some(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
    use super::*;
    use crate::domain::assessment::{Accepted, Due, PlanState, REASON, Status, Text};

    #[test]
    fn each_gap_counts_once_and_what_is_due_not_at_all() {
        let mut mine = Assessment::default();
        let first = gaps(&mine, TrackId::Authn, Level::One);
        let all = obstacles(&mine, TrackId::Authn).unwrap();
        assert_eq!(all.unanswered, first.len());
        assert!(first.len() >= 4, "{first:?}");
        mine.answers.get_mut(first[0]).status = Some(Status::NotMet);
        mine.answers.get_mut(first[1]).status = Some(Status::Partial);
        mine.plan.items.get_mut(first[1]).due = Due::parse("2027-Q1");
        mine.answers.get_mut(first[3]).status = Some(Status::Unknown);
        let accepted = Accepted::new(Text::typed("too few users", REASON), None);
        let item = mine.plan.items.get_mut(first[2]);
        item.state = accepted.map(PlanState::Accepted);
        // An accepted risk is not to be closed, whatever its due date says.
        item.due = Due::parse("2027-Q1");
        let wanted = Obstacles {
            undated: vec![first[0]],
            unanswered: first.len() - 4,
            unknown: 1,
            left_out: 0,
            accepted: 1,
        };
        assert_eq!(obstacles(&mine, TrackId::Authn), Some(wanted));
    }

    #[test]
    fn the_highest_level_has_no_next_one() {
        let mut mine = Assessment::default();
        for id in gaps(&mine, TrackId::Cli, Level::Three) {
            mine.answers.get_mut(id).status = Some(Status::Met);
        }
        assert_eq!(obstacles(&mine, TrackId::Cli), None);
    }
}
