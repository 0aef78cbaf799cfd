//! The changes that can be taken back, the last one first.

use crate::core::assessment::{Assessment, Units};
use crate::core::catalogue::CriterionId;

/// How many changes can be taken back.
pub const STEPS: usize = 50;

/// Where the words of a change are typed, and of which criterion: each letter
/// is a change, and none of them alone is worth a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field(pub &'static str, pub Option<CriterionId>);

/// The changes of the open assessment since it was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(Vec<Step>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    before: Assessment,
    units: Units,
    field: Option<Field>,
}

impl History {
    /// Notes a change. What is typed in one go into one field is one step.
    pub(super) fn note(&mut self, before: Assessment, units: Units, field: Option<Field>) {
        let goes_on = |last: &Step| last.field == field;
        if field.is_some() && self.0.last().is_some_and(goes_on) {
            return;
        }
        if self.0.len() == STEPS {
            self.0.remove(0);
        }
        self.0.push(Step {
            before,
            units,
            field,
        });
    }

    /// Ends what is typed in one go: something else has changed meanwhile.
    pub(super) fn interrupt(&mut self) {
        if let Some(last) = self.0.last_mut() {
            last.field = None;
        }
    }

    /// Takes the last change back, and only that: whatever else has changed
    /// since, as in another tab, stays. Returns what is as it was before.
    pub(super) fn undo(&mut self, mine: &mut Assessment) -> Units {
        let Some(step) = self.0.pop() else {
            return Units::default();
        };
        for unit in step.units.iter() {
            mine.take(&step.before, unit);
        }
        step.units
    }

    /// Whether nothing can be taken back.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
