//! All drafts of one assessment, as the browser stores them.

use crate::formats::draft::{Draft, DraftField};

/// All drafts of one assessment as they are stored, each under its field and in
/// the order of the fields. A row of evidence knows its saved evidence by the
/// link alone; the rest is in the assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record(Vec<(DraftField, Draft)>);

impl Record {
    /// The record of what is typed. Rows that hold no draft are left out.
    pub fn of(typed: &[(DraftField, Draft)]) -> Self {
        let mut record = Self::default();
        for (field, draft) in typed {
            if let Some(draft) = draft.stored() {
                record.put(*field, draft);
            }
        }
        record
    }

    /// Each draft with its field.
    pub fn drafts(&self) -> &[(DraftField, Draft)] {
        &self.0
    }

    /// The draft of a field.
    pub fn at(&self, field: DraftField) -> Option<&Draft> {
        let found = self.0.iter().find(|(other, _)| *other == field);
        found.map(|(_, draft)| draft)
    }

    /// Both brought together: `ours` where it has changed since it was `seen` in
    /// storage, else `theirs`, which is in storage now.
    pub fn merged(ours: &Self, seen: &Self, theirs: &Self) -> Self {
        let mut merged = Self::default();
        for (side, is_ours) in [(ours, true), (theirs, false)] {
            for (field, draft) in &side.0 {
                let is_changed = ours.at(*field) != seen.at(*field);
                if is_changed == is_ours {
                    merged.put(*field, draft.clone());
                }
            }
        }
        merged
    }

    /// Puts a draft in its place, unless its field has one.
    fn put(&mut self, field: DraftField, draft: Draft) {
        let place = self.0.iter().take_while(|(other, _)| *other < field);
        let place = place.count();
        if self.at(field).is_none() {
            self.0.insert(place, (field, draft));
        }
    }
}
