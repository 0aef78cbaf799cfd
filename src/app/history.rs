//! The changes that can be taken back, the last one first.

use crate::domain::assessment::{Assessment, SectionSet};
use crate::domain::catalogue::CriterionId;
use crate::formats::draft::{Draft, DraftField};

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
    sections: SectionSet,
    field: Option<Field>,
    draft: Option<Before>,
}

/// A field and what was typed in it before a draft was begun: the rows of its
/// criterion where it is one of evidence.
pub(crate) type Before = (DraftField, Option<Draft>);

impl History {
    /// Notes a change. What is typed in one go into one field is one step.
    pub(crate) fn note(&mut self, before: Assessment, sections: SectionSet, field: Option<Field>) {
        if let Some(last) = self.goes_on(field) {
            for section in sections.iter() {
                last.sections.set(section, true);
            }
            return;
        }
        self.push(Step {
            before,
            sections,
            field,
            draft: None,
        });
    }

    /// Notes that a draft is begun. What it comes to is part of the same step.
    pub(crate) fn note_draft(&mut self, now: &Assessment, field: Field, draft: Before) {
        if let Some(last) = self.goes_on(Some(field)) {
            last.draft.get_or_insert(draft);
            return;
        }
        self.push(Step {
            before: now.clone(),
            sections: SectionSet::default(),
            field: Some(field),
            draft: Some(draft),
        });
    }

    /// Forgets the last step if nothing is left of it: a draft was begun, and given up.
    pub(crate) fn forget_draft(&mut self, field: Field) {
        if self
            .goes_on(Some(field))
            .is_some_and(|last| last.sections.is_empty())
        {
            self.0.pop();
        }
    }

    /// The last step, if what is typed into this field belongs to it.
    fn goes_on(&mut self, field: Option<Field>) -> Option<&mut Step> {
        let last = self.0.last_mut();
        last.filter(|last| field.is_some() && last.field == field)
    }

    fn push(&mut self, step: Step) {
        if self.0.len() == STEPS {
            self.0.remove(0);
        }
        self.0.push(step);
    }

    /// Ends what is typed in one go: something else has changed meanwhile.
    pub(crate) fn interrupt(&mut self) {
        if let Some(last) = self.0.last_mut() {
            last.field = None;
        }
    }

    /// Takes the last change back, and only that: whatever else has changed
    /// since, as in another tab, stays. Returns what is as it was before, and what
    /// was typed before; `None` when there is no change left.
    pub(crate) fn undo(&mut self, mine: &mut Assessment) -> Option<(SectionSet, Option<Before>)> {
        let step = self.0.pop()?;
        for section in step.sections.iter() {
            mine.take(&step.before, section);
        }
        Some((step.sections, step.draft))
    }

    /// The open assessment as it was before the last change.
    pub(crate) fn before(&self) -> Option<&Assessment> {
        self.0.last().map(|step| &step.before)
    }

    /// Whether nothing can be taken back.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
