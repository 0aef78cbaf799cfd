//! The changes that can be taken back, the last one first.

use std::collections::VecDeque;

use crate::core::assessment::{Assessment, Unit};
use crate::core::catalogue::CriterionId;

/// How many changes can be taken back.
pub const STEPS: usize = 50;

/// Where the words of a change are typed, and of which criterion: each letter
/// is a change, and none of them alone is worth a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field(pub &'static str, pub Option<CriterionId>);

/// The changes of the open assessment since it was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(VecDeque<Step>);

/// Both states are kept whole: comparing them is left to whoever takes the
/// change back, so that answering need not load it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    before: Assessment,
    after: Assessment,
    field: Option<Field>,
}

impl History {
    /// Notes a change. What is typed in one go into one field is one step.
    pub(super) fn note(&mut self, before: Assessment, after: Assessment, field: Option<Field>) {
        if let Some(last) = self.0.back_mut()
            && field.is_some()
            && last.field == field
        {
            last.after = after;
            return;
        }
        if self.0.len() == STEPS {
            self.0.pop_front();
        }
        self.0.push_back(Step {
            before,
            after,
            field,
        });
    }

    /// Ends what is typed in one go: something else has changed meanwhile.
    pub(super) fn interrupt(&mut self) {
        if let Some(last) = self.0.back_mut() {
            last.field = None;
        }
    }

    /// Takes the last change back, and only that: whatever else has changed
    /// since, as in another tab, stays. Returns what is as it was before.
    pub(super) fn undo(&mut self, mine: &mut Assessment) -> Vec<Unit> {
        let Some(step) = self.0.pop_back() else {
            return Vec::new();
        };
        let units = step.before.differing(&step.after);
        for unit in &units {
            mine.take(&step.before, *unit);
        }
        units
    }

    /// Whether nothing can be taken back.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
