//! The drafts of the open assessment, as the model holds them.

use crate::domain::catalogue::CriterionId;
use crate::features::handoff::state::HandoffState;
use crate::formats::draft::{Draft, DraftField, Record};

/// What a person has typed where only a valid value can be saved, and what else
/// is about the open assessment but no part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafts {
    /// What is typed, by its field; each field at most once.
    pub typed: Vec<(DraftField, Draft)>,
    /// The drafts of an assessment as they were last seen in storage, with its id.
    pub(super) stored: (String, Record),
    /// Whether storage had no room for them when they were last to be written.
    pub(super) has_failed: bool,
    /// The order in which the steps of the plan stand, so that none moves away
    /// from under the finger.
    pub steps: Vec<CriterionId>,
    /// Plans that need nothing more and are shown, emptied ones among them.
    pub settled: Vec<CriterionId>,
    /// Proposals and issues being made of the plan. What is typed for them is a draft; nothing else of it
    /// is stored.
    pub handoff: HandoffState,
}

impl Drafts {
    /// Whether they may be missing in storage, where the assessment with this id is. What is
    /// never stored, as an address that runs a script, may be among them.
    pub(crate) fn may_be_unsaved(&self, id: &str) -> bool {
        self.has_failed || !self.typed.is_empty() && self.stored.0 != id
    }

    /// Notes that nothing of the open assessment is in storage any more.
    pub fn forget_stored(&mut self) {
        self.stored = (String::new(), Record::default());
    }
}
