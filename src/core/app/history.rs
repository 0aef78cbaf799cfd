//! The changes that can be taken back, the last one first.

use std::collections::VecDeque;

use crate::core::assessment::{Assessment, Unit};

/// How many changes can be taken back.
pub const STEPS: usize = 50;

/// Where the words of a change are typed: each letter is a change, and none of
/// them alone is worth a step. Empty for what is not typed.
pub type Field = &'static str;

/// The changes of the open assessment since it was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(VecDeque<Step>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    before: Box<Assessment>,
    units: Vec<Unit>,
    field: Field,
}

impl History {
    /// Notes a change. What is typed in one go into one field is one step.
    pub(super) fn note(&mut self, before: Assessment, after: &Assessment, field: Field) {
        let units = before.differing(after);
        let goes_on = |last: &Step| last.field == field && last.units == units;
        if !field.is_empty() && self.0.back().is_some_and(goes_on) {
            return;
        }
        if self.0.len() == STEPS {
            self.0.pop_front();
        }
        self.0.push_back(Step {
            before: Box::new(before),
            units,
            field,
        });
    }

    /// Takes the last change back, and only that: whatever else has changed
    /// since, as in another tab, stays. Returns what is as it was before.
    pub(super) fn undo(&mut self, mine: &mut Assessment) -> Vec<Unit> {
        let Some(step) = self.0.pop_back() else {
            return Vec::new();
        };
        for unit in &step.units {
            mine.take(&step.before, *unit);
        }
        step.units
    }

    /// Whether nothing can be taken back.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
