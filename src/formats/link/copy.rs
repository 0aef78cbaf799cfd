//! The assessment as the reader of a link or file will have it.

use crate::domain::assessment::{
    Answer, Assessment, CheckSet, Kind, Mark, Plan, PlanItem, Reason, Repository, Text,
};
use crate::domain::catalogue::{CriterionId, PerCriterion, PerTrack};
use crate::formats::link::choice::Choice;

/// The assessment as the reader will have it. Previews, links and exports all
/// start from this copy, so what is shown is what is shared.
///
/// An answer or a reason that is not included becomes *withheld*, so the levels stay. Who answered,
/// and whether it is the repository itself, is always included. Words
/// that the sender no longer sees (the reason of an answer since changed) are
/// never included. The copy keeps id and revision, which links do not carry.
pub fn copy_for(assessment: &Assessment, choice: &Choice) -> Assessment {
    // Without `..`: of each part it is decided whether it is included.
    let Assessment {
        metadata,
        kind,
        repository,
        assessor,
        stated_date,
        source,
        profile,
        assess_anyway,
        answers,
        plan,
    } = assessment;
    let here = |id: CriterionId| choice.has(id, answers.get(id).mark());
    let mut copy = Assessment {
        metadata: metadata.clone(),
        kind: if choice.proposal {
            Kind::Proposal
        } else {
            *kind
        },
        repository: if choice.about {
            repository.clone()
        } else {
            Repository {
                name: repository.name.clone(),
                url: None,
                tools: Text::default(),
            }
        },
        assessor: assessor.clone(),
        stated_date: *stated_date,
        source: *source,
        profile: *profile,
        assess_anyway: *assess_anyway,
        answers: PerCriterion::from_fn(|id| {
            let answer = answers.get(id);
            if here(id) {
                copy_answer(answer, choice)
            } else {
                Answer {
                    withheld: true,
                    ..Answer::default()
                }
            }
        }),
        plan: if choice.plan && choice.open {
            copy_plan(plan, here, choice)
        } else {
            Plan::default()
        },
    };
    // The day is that of the last answer, also of one that is left out.
    if copy.date() != assessment.date() {
        copy.stated_date = assessment.date();
    }
    copy
}

fn copy_answer(answer: &Answer, choice: &Choice) -> Answer {
    let Answer {
        status,
        checks,
        reason,
        note,
        evidence,
        confirmed,
        suggested_by,
        checked,
        withheld,
    } = answer;
    let reason = match answer.mark() {
        Mark::NotApplicable if choice.reasons => reason.clone(),
        Mark::NotApplicable => Reason::Withheld,
        _ => Reason::Missing,
    };
    Answer {
        status: *status,
        checks: if choice.details {
            *checks
        } else {
            CheckSet::default()
        },
        reason,
        note: if choice.notes {
            note.clone()
        } else {
            Text::default()
        },
        evidence: if choice.evidence {
            evidence.clone()
        } else {
            Vec::new()
        },
        confirmed: confirmed.filter(|_| choice.details),
        suggested_by: if choice.about {
            suggested_by.clone()
        } else {
            Text::default()
        },
        // As who answered: it says how far the answer can be relied on.
        checked: checked.clone(),
        withheld: *withheld,
    }
}

/// Notes of the plan are notes as those of the answers are.
fn copy_plan(plan: &Plan, here: impl Fn(CriterionId) -> bool, choice: &Choice) -> Plan {
    let target = |track| {
        plan.targets
            .get(track)
            .filter(|_| *choice.tracks.get(track))
    };
    Plan {
        targets: PerTrack::from_fn(target),
        items: PerCriterion::from_fn(|id| {
            if !here(id) {
                return PlanItem::default();
            }
            let mut item = plan.items.get(id).clone();
            if !choice.notes {
                item.note = Text::default();
            }
            item
        }),
        texts: plan.texts.clone(),
        next_look: plan.next_look,
    }
}
