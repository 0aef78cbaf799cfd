//! In which order to go.

use std::cmp::Reverse;

use crate::domain::assessment::{Assessment, Size};
use crate::domain::catalogue::{CriterionId, depends_on};
use crate::domain::plan::remaining::{effort, is_gap, up_to, weight};

/// Brings criteria into an order in which each stands behind all that it
/// usually depends on, as far as that is among them. Of those that could come
/// next, the one does whose level takes the least work until it is complete; then the one with
/// the most impact for its effort. An impact that nobody has set counts as medium, and a risk that
/// is accepted waits for all that is not. Ties go by level, then by the catalogue.
pub fn order(assessment: &Assessment, of: &[CriterionId]) -> Vec<CriterionId> {
    let mut open: Vec<CriterionId> = CriterionId::all().filter(|id| of.contains(id)).collect();
    let mut sorted = Vec::with_capacity(open.len());
    // Each time the best of those that are free: of so few, sorting would only be more code.
    while !open.is_empty() {
        let is_free = |id: &&CriterionId| !depends_on(**id).any(|first| open.contains(&first));
        let best = open
            .iter()
            .filter(is_free)
            .min_by_key(|id| rank(assessment, **id));
        // The catalogue has no circle; if it had one, the order would still end.
        let Some(next) = best.or(open.first()).copied() else {
            break;
        };
        open.retain(|id| *id != next);
        sorted.push(next);
    }
    sorted
}

/// What is left up to the level; impact by effort, in eighths so that it stays a whole number, the most
/// first.
fn rank(assessment: &Assessment, id: CriterionId) -> impl Ord + use<> {
    let item = assessment.plan.items.get(id);
    let impact = item.impact.unwrap_or(Size::M);
    let criterion = id.get();
    let left = up_to(assessment, criterion.track, criterion.level).size;
    let worth = weight(impact) * 8 / weight(effort(assessment, id).size());
    (
        item.accepted().is_some(),
        left,
        Reverse(worth),
        id.get().level,
        id,
    )
}

/// What usually comes before a criterion and is still to do, also in another
/// track, in catalogue order. It never stops anybody.
pub fn usually_first(assessment: &Assessment, id: CriterionId) -> Vec<CriterionId> {
    depends_on(id)
        .filter(|first| is_gap(assessment, *first))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::assessment::{Accepted, PlanState, REASON, Text};

    fn id(slug: &str) -> CriterionId {
        CriterionId::parse(slug).unwrap()
    }

    #[test]
    fn impact_and_effort_decide_between_equals() {
        let (review, wide) = (id("general-vdp"), id("general-typosquatting"));
        let mut mine = Assessment::default();
        assert_eq!(order(&mine, &[wide, review]), [review, wide]);
        mine.plan.items.get_mut(review).impact = Some(Size::S);
        mine.plan.items.get_mut(wide).impact = Some(Size::L);
        assert_eq!(order(&mine, &[review, wide]), [wide, review]);
        mine.plan.items.get_mut(wide).effort = Some(Size::Xl);
        assert_eq!(order(&mine, &[review, wide]), [review, wide]);
        let accepted = Accepted::new(Text::typed("too few users", REASON), None);
        mine.plan.items.get_mut(review).state = accepted.map(PlanState::Accepted);
        assert_eq!(order(&mine, &[review, wide]), [wide, review]);
    }

    #[test]
    fn a_prerequisite_comes_first_whatever_it_takes() {
        let (scoped, all) = (id("authz-scoped-api-keys"), id("authn-mfa-required-all"));
        let mut mine = Assessment::default();
        mine.plan.items.get_mut(scoped).effort = Some(Size::Xl);
        mine.plan.items.get_mut(all).effort = Some(Size::S);
        assert_eq!(order(&mine, &[all, scoped, all]), [scoped, all]);
        assert!(usually_first(&mine, all).contains(&scoped));
        mine.answers.get_mut(scoped).status = Some(crate::domain::assessment::Status::Met);
        assert!(!usually_first(&mine, all).contains(&scoped));
    }
}
