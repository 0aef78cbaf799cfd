//! What is being typed and cannot be part of an assessment yet.

use std::collections::BTreeMap;

use super::handing_on::HandOn;
use super::{Model, planning};
use crate::core::assessment::{Unit, Units};
use crate::core::catalogue::CriterionId;

/// Text that a person has typed where only a valid value can be stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafts {
    /// Rows of evidence of the criteria being edited, valid or not.
    pub evidence: BTreeMap<CriterionId, Vec<EvidenceRow>>,
    /// The repository's address while it is not valid.
    pub url: Option<String>,
    /// Due dates and addresses of the plan while they are not valid, by the id of their control.
    pub plan: Vec<(String, String)>,
    /// The order in which the steps of the plan stand, so that none moves away
    /// from under the finger.
    pub steps: Vec<CriterionId>,
    /// Plans that need nothing more and are shown, emptied ones among them.
    pub settled: Vec<CriterionId>,
    /// What is to be handed on of the plan. Nothing of it is stored.
    pub hand_on: HandOn,
}

/// One row of evidence as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceRow {
    /// The address, valid or not.
    pub url: String,
    /// The title.
    pub title: String,
    /// The day, as the input gives it.
    pub date: String,
}

/// Forgets what is being typed in these units: they say something else now.
pub(super) fn forget(model: &mut Model, units: Units) {
    for unit in units.iter() {
        match unit {
            Unit::About => {
                model.drafts.url = None;
                // Targets are among it, and they decide what the steps are.
                model.drafts.steps.clear();
            }
            Unit::Criterion(id) => {
                model.drafts.evidence.remove(&id);
                planning::forget_drafts(model, id);
            }
        }
    }
}
