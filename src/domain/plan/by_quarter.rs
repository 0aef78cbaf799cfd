//! Steps by the quarter in which they are due, and how much work each quarter brings to whom.

use std::cmp::Reverse;

use crate::domain::assessment::{Assessment, Due};
use crate::domain::catalogue::CriterionId;
use crate::domain::plan::quarter::Quarter;
use crate::domain::plan::remaining::{effort, weight};

/// The steps that are due in one quarter, or in none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuarterGroup {
    /// The quarter; `None` for steps without a due date.
    pub quarter: Option<Quarter>,
    /// The steps, in the order given; never empty.
    pub steps: Vec<CriterionId>,
}

/// How much work some steps are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// The sum of their efforts: S counts 1, M 2, L 4, XL 8.
    pub points: u32,
    /// The same by owner, the most first; what nobody owns is last, under an empty name.
    pub owners: Vec<(String, u32)>,
}

/// The quarter in which a criterion is due.
pub fn quarter_of(assessment: &Assessment, id: CriterionId) -> Option<Quarter> {
    let due = assessment.plan.items.get(id).due.as_ref();
    due.map(Due::last_day).map(Quarter::of)
}

/// The steps in the order of time, each with its quarter; those without a due date are last. Within a
/// quarter they keep the order given.
pub fn in_time(
    assessment: &Assessment,
    steps: &[CriterionId],
) -> Vec<(CriterionId, Option<Quarter>)> {
    let rank = |quarter: Option<Quarter>| (quarter.is_none(), quarter);
    let mut sorted: Vec<(CriterionId, Option<Quarter>)> = Vec::new();
    for &id in steps {
        let quarter = quarter_of(assessment, id);
        // Of so few, sorting would only be more code.
        let before = sorted
            .iter()
            .take_while(|(_, other)| rank(*other) <= rank(quarter));
        sorted.insert(before.count(), (id, quarter));
    }
    sorted
}

/// The same in one group for each quarter.
pub fn by_quarter(assessment: &Assessment, steps: &[CriterionId]) -> Vec<QuarterGroup> {
    let mut groups: Vec<QuarterGroup> = Vec::new();
    for (id, quarter) in in_time(assessment, steps) {
        match groups.last_mut().filter(|group| group.quarter == quarter) {
            Some(group) => group.steps.push(id),
            None => groups.push(QuarterGroup {
                quarter,
                steps: vec![id],
            }),
        }
    }
    groups
}

/// How much work these steps are, and whose.
pub fn load(assessment: &Assessment, steps: &[CriterionId]) -> Load {
    let mut owners: Vec<(String, u32)> = Vec::new();
    let mut points = 0;
    for &id in steps {
        let size = weight(effort(assessment, id).size());
        points += size;
        let owner = assessment.plan.items.get(id).owner.as_str().trim();
        match owners.iter_mut().find(|(name, _)| name == owner) {
            Some((_, sum)) => *sum += size,
            None => owners.push((owner.to_owned(), size)),
        }
    }
    let mut sorted: Vec<(String, u32)> = Vec::new();
    for one in owners {
        let rank = |(name, sum): &(String, u32)| (name.is_empty(), Reverse(*sum));
        // Of owners with as much, the one who is named first is first.
        let place = sorted.iter().position(|other| rank(other) > rank(&one));
        sorted.insert(place.unwrap_or(sorted.len()), one);
    }
    Load {
        points,
        owners: sorted,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::assessment::{SHORT, Size, Text};

    const VDP: &str = "general-vdp";
    const SBOM: &str = "cli-sbom";
    const MAIL: &str = "authn-verify-email";
    const NAMES: &str = "general-typosquatting";

    fn id(slug: &str) -> CriterionId {
        CriterionId::parse(slug).unwrap()
    }

    fn planned(plans: &[(&str, &str, &str, Size)]) -> Assessment {
        let mut mine = Assessment::default();
        for (slug, due, owner, size) in plans {
            let item = mine.plan.items.get_mut(id(slug));
            item.due = Due::parse(due);
            item.owner = Text::typed(owner, SHORT);
            item.effort = Some(*size);
        }
        mine
    }

    #[test]
    fn quarters_are_in_the_order_of_time_and_steps_without_one_are_last() {
        let mine = planned(&[
            (VDP, "2027-Q2", "", Size::S),
            (SBOM, "", "", Size::S),
            (MAIL, "2026-12-31", "", Size::S),
            (NAMES, "2027-04-01", "", Size::S),
        ]);
        let groups = by_quarter(&mine, &[NAMES, SBOM, VDP, MAIL].map(id));
        let found: Vec<_> = groups
            .into_iter()
            .map(|group| (group.quarter.map(Quarter::parts), group.steps))
            .collect();
        let wanted = [
            (Some((2026, 4)), vec![id(MAIL)]),
            // A day belongs to its quarter, and the order given is kept.
            (Some((2027, 2)), vec![id(NAMES), id(VDP)]),
            (None, vec![id(SBOM)]),
        ];
        assert_eq!(found, wanted);
        assert_eq!(by_quarter(&mine, &[]), []);
    }

    #[test]
    fn effort_adds_up_by_owner_and_what_nobody_owns_is_last() {
        let mine = planned(&[
            (VDP, "", "Ada", Size::S),
            (SBOM, "", "", Size::Xl),
            (MAIL, "", " Ada ", Size::L),
            (NAMES, "", "Ben", Size::Xl),
        ]);
        let load = load(&mine, &[SBOM, VDP, MAIL, NAMES].map(id));
        assert_eq!(load.points, 1 + 8 + 4 + 8);
        let owner = |name: &str, points| (name.to_owned(), points);
        assert_eq!(
            load.owners,
            [owner("Ben", 8), owner("Ada", 5), owner("", 8)]
        );
    }
}
