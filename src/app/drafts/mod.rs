//! What is being typed and cannot be part of the assessment yet.
//!
//! Every field that can hold a draft goes through [`type_in()`] or, where it is
//! one of evidence, through the rows in `rows.rs`; both follow the one rule
//! of [`Entry`]. `storage.rs` stores the drafts beside the assessment.

pub mod rows;
mod storage;

use crate::app::history::{Field, NoDraft};
use crate::app::model::Model;
use crate::domain::assessment::{ADDRESS, Text, Unit, Units};
use crate::domain::catalogue::CriterionId;
use crate::features::handoff::state::HandOn;
use crate::formats::draft::{DraftField, Entry, EvidenceRow, Record};
use rows::rows;
pub(crate) use storage::{
    follow, followed, forget_stored, record, save, sweep, take_up, write, written,
};

/// What a person has typed where only a valid value can be saved, and what else
/// is about the open assessment but no part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafts {
    /// What is typed into fields with one value and is none.
    pub texts: Vec<(DraftField, Text)>,
    /// Rows of evidence of the criteria being edited, drafts or not.
    pub evidence: Vec<(CriterionId, Vec<EvidenceRow>)>,
    /// Date controls that hold less than a day. No script can read what, so it
    /// lives in the control alone.
    pub unfinished: Vec<DraftField>,
    /// The drafts of an assessment as they were last seen in storage, with its id.
    stored: (String, Record),
    /// The order in which the steps of the plan stand, so that none moves away
    /// from under the finger.
    pub steps: Vec<CriterionId>,
    /// Plans that need nothing more and are shown, emptied ones among them.
    pub settled: Vec<CriterionId>,
    /// What is to be handed on of the plan. Nothing of it is stored.
    pub hand_on: HandOn,
}

/// The draft of a field with one value.
pub fn draft(model: &Model, field: DraftField) -> Option<&str> {
    let mut texts = model.drafts.texts.iter();
    let found = texts.find(|(other, _)| *other == field);
    found.map(|(_, text)| text.as_str())
}

/// Whether the control of this field holds less than a value.
pub fn is_unfinished(model: &Model, field: DraftField) -> bool {
    model.drafts.unfinished.contains(&field)
}

/// Takes in the text of a field with one value, and says what it comes to.
/// `saved` tells whether the assessment has a value there.
pub(crate) fn type_in<T>(
    model: &mut Model,
    field: DraftField,
    text: &str,
    saved: bool,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Entry<T> {
    let text = Text::typed(text, ADDRESS);
    let entry = Entry::of(text.as_str(), parse);
    let changes = match &entry {
        Entry::Good(_) => true,
        Entry::Empty => saved,
        Entry::Draft => false,
    };
    let draft = entry.is_draft().then_some(text);
    let was = is_begun(model, field);
    set(model, field, draft);
    let is = entry.is_draft();
    note(model, NoDraft(field, None), (was, is), saved, changes);
    entry
}

/// The control of a date holds less than a day: what is saved stays.
pub(crate) fn unfinished(model: &mut Model, field: DraftField) {
    let (was, saved, rows) = if let DraftField::EvidenceDate(id, place) = field {
        let rows = rows(model, id);
        let row = rows.get(place);
        let was = is_unfinished(model, field) || row.is_some_and(|row| row.is_draft(id));
        (was, row.is_some_and(|row| row.saved.is_some()), Some(rows))
    } else {
        let saved = model.mine.stated_date.is_some();
        (is_begun(model, field), saved, None)
    };
    if !is_unfinished(model, field) {
        model.drafts.unfinished.push(field);
    }
    note(model, NoDraft(field, rows), (was, true), saved, false);
}

/// Notes for undo that a draft begins or is given up: whether there was one and
/// whether there is, whether a value is saved, and whether that changes. A draft
/// over a saved value is a step of its own, so that undo leads back to that value.
pub(crate) fn note(
    model: &mut Model,
    before: NoDraft,
    (was, is): (bool, bool),
    saved: bool,
    changes: bool,
) {
    let name = history_field(before.0);
    if is && !was {
        if saved {
            model.history.interrupt();
        }
        model.history.note_draft(&model.mine, name, before);
    } else if was && !is && !changes {
        model.history.forget_draft(name);
    }
}

/// Takes a draft back; whether there was one.
pub(crate) fn take_back(model: &mut Model, before: NoDraft) -> bool {
    let NoDraft(field, rows_before) = before;
    let was = is_begun(model, field);
    set(model, field, None);
    match (field, rows_before) {
        (DraftField::EvidenceUrl(id, _) | DraftField::EvidenceDate(id, _), Some(before)) => {
            let now = rows(model, id);
            rows::show(model, id, before);
            was || now != rows(model, id)
        }
        _ => was,
    }
}

/// Forgets what is being typed in these units: they say something else now.
pub(crate) fn forget(model: &mut Model, units: Units) {
    let drafts = &mut model.drafts;
    drafts.texts.retain(|(field, _)| !units.has(field.unit()));
    drafts.unfinished.retain(|field| !units.has(field.unit()));
    let is_in = |id: &CriterionId| units.has(Unit::Criterion(*id));
    drafts.evidence.retain(|(id, _)| !is_in(id));
    if units.has(Unit::About) {
        // Targets are among it, and they decide what the steps are.
        drafts.steps.clear();
    }
}

/// Forgets everything: the assessment was replaced.
pub(crate) fn forget_all(model: &mut Model) {
    let stored = std::mem::take(&mut model.drafts.stored);
    model.drafts = Drafts {
        stored,
        ..Drafts::default()
    };
}

/// Whether a draft of a field with one value is there, or half a day.
fn is_begun(model: &Model, field: DraftField) -> bool {
    draft(model, field).is_some() || is_unfinished(model, field)
}

fn set(model: &mut Model, field: DraftField, draft: Option<Text>) {
    let drafts = &mut model.drafts;
    drafts.unfinished.retain(|other| *other != field);
    drafts.texts.retain(|(other, _)| *other != field);
    drafts.texts.extend(draft.map(|text| (field, text)));
}

/// The name under which undo knows a field.
pub(crate) fn history_field(field: DraftField) -> Field {
    match field {
        DraftField::RepositoryUrl | DraftField::Tracker => Field("url", None),
        DraftField::StatedDate => Field("date", None),
        DraftField::EvidenceUrl(id, _) | DraftField::EvidenceDate(id, _) => {
            Field("evidence", Some(id))
        }
        DraftField::PlanDue(id) => Field("due", Some(id)),
        DraftField::PlanUrl(id) => Field("plan url", Some(id)),
    }
}
