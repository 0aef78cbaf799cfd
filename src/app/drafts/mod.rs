//! What is being typed and cannot be part of the assessment yet.
//!
//! Every field that can hold a draft goes through `type_in` or, where it is
//! one of evidence, through the rows in `rows.rs`; both follow the one rule
//! of [`Entry`]. `storage.rs` stores the drafts beside the assessment.

pub mod received;
pub mod rows;
pub mod state;
mod storage;

use crate::app::drafts::state::Drafts;
use crate::app::history::{Before, Field};
use crate::app::model::Model;
use crate::domain::assessment::{ADDRESS_TYPED, Section, SectionSet, Text};
use crate::formats::draft::{Draft, DraftField, Entry};
use rows::rows;
pub(crate) use storage::{
    follow, followed, record, save, save_unsaved, sweep, take_up, write, written,
};

/// What is typed in a field with one value while it is none, or the rows of evidence.
pub fn typed(model: &Model, field: DraftField) -> Option<&Draft> {
    let mut typed = model.drafts.typed.iter();
    let found = typed.find(|(other, _)| *other == field);
    found.map(|(_, draft)| draft)
}

/// The draft of a field with one value.
pub fn draft(model: &Model, field: DraftField) -> Option<&str> {
    match typed(model, field) {
        Some(Draft::Text(text)) => Some(text.as_str()),
        _ => None,
    }
}

/// Whether the control of a field with one value holds less than that.
pub fn is_unfinished(model: &Model, field: DraftField) -> bool {
    matches!(typed(model, field), Some(Draft::Unfinished))
}

/// Takes in the text of a field with one value, and says what it comes to.
/// `saved` tells whether the assessment has a value there.
pub(crate) fn type_in<T>(
    model: &mut Model,
    field: DraftField,
    text: &str,
    saved: bool,
    parse: fn(&str) -> Option<T>,
) -> Entry<T> {
    let text = Text::typed(text, ADDRESS_TYPED);
    let entry = Entry::of(text.as_str(), parse);
    let changes = match &entry {
        Entry::Good(_) => true,
        Entry::Empty => saved,
        Entry::Draft => false,
    };
    let draft = entry.is_draft().then_some(Draft::Text(text));
    replace(model, field, draft, saved, changes);
    entry
}

/// The control of the stated day holds less than a day: what is saved stays.
pub(crate) fn unfinished(model: &mut Model) {
    let saved = model.mine.stated_date.is_some();
    let draft = Some(Draft::Unfinished);
    replace(model, DraftField::StatedDate, draft, saved, false);
}

/// Puts a draft, or none, in the place of what was typed in a field with one value.
/// `saved` tells whether the assessment has a value there, `changes` whether it gets another.
pub(crate) fn replace(
    model: &mut Model,
    field: DraftField,
    draft: Option<Draft>,
    saved: bool,
    changes: bool,
) {
    let turn = (typed(model, field).is_some(), draft.is_some());
    note(model, (field, None), turn, saved, changes);
    set(model, field, draft);
}

/// Notes for undo that a draft begins or is given up: whether there was one and
/// whether there is, whether a value is saved, and whether that changes. A draft
/// over a saved value is a step of its own, so that undo leads back to that value.
pub(crate) fn note(
    model: &mut Model,
    before: Before,
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
pub(crate) fn take_back(model: &mut Model, (field, before): Before) -> bool {
    let now = shown(model, field);
    set(model, field, before);
    now != shown(model, field)
}

/// What is shown as typed in a field.
fn shown(model: &Model, field: DraftField) -> Option<Draft> {
    match field {
        DraftField::Evidence(id) => Some(Draft::Rows(rows(model, id))),
        _ => typed(model, field).cloned(),
    }
}

/// Forgets what is being typed in these units: they say something else now.
pub(crate) fn forget(model: &mut Model, sections: SectionSet) {
    let drafts = &mut model.drafts;
    // What is apart says nothing of any of them.
    let stays = |field: DraftField| field.is_apart() || !sections.has(field.section());
    drafts.typed.retain(|(field, _)| stays(*field));
    if sections.has(Section::About) {
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

/// Sets what is typed in a field.
pub(crate) fn set(model: &mut Model, field: DraftField, draft: Option<Draft>) {
    let typed = &mut model.drafts.typed;
    typed.retain(|(other, _)| *other != field);
    typed.extend(draft.map(|draft| (field, draft)));
}

/// The name under which undo knows a field.
pub(crate) fn history_field(field: DraftField) -> Field {
    match field {
        DraftField::RepositoryUrl | DraftField::Tracker => Field("url", None),
        DraftField::StatedDate => Field("date", None),
        DraftField::Proposals => Field("proposals", None),
        DraftField::Received => Field("received", None),
        DraftField::Evidence(id) => Field("evidence", Some(id)),
        DraftField::PlanDue(id) => Field("due", Some(id)),
        DraftField::PlanUrl(id) => Field("plan url", Some(id)),
        DraftField::PlanReason(id) => Field("plan reason", Some(id)),
        DraftField::PlanLook(id) => Field("look again", Some(id)),
    }
}
