//! Rows of evidence as typed. What is a draft among them is not part of the
//! assessment yet (see `drafts`), so that nothing typed vanishes from the screen.

use crate::app::drafts::rows::rows;
use crate::app::effect::{Effect, Focus};
use crate::app::history::Field;
use crate::app::model::Model;
use crate::app::start::Now;
use crate::app::{drafts, edit};
use crate::domain::assessment::{ADDRESS_TYPED, Evidence, MAX_EVIDENCE, SHORT, Text};
use crate::domain::catalogue::CriterionId;
use crate::features::evidence::checks;
use crate::features::evidence::state::{EvidenceField, EvidenceMsg};
use crate::formats::draft::{Draft, DraftField, EvidenceRow};

/// Changes note and evidence, or answers as the checks say.
pub(crate) fn update(model: &mut Model, msg: EvidenceMsg, now: &Now) -> Vec<Effect> {
    match msg {
        EvidenceMsg::Note(id, text) => edit::note(model, id, &text, now),
        EvidenceMsg::Change(id, place, field, text) => change(model, id, place, (field, text), now),
        EvidenceMsg::Add(id) => add(model, id),
        EvidenceMsg::Remove(id, place) => remove(model, id, place, now),
        EvidenceMsg::Ticked(id) => checks::ticked(model, id, now),
        EvidenceMsg::TakeBack(id) => checks::take_back(model, id, now),
    }
}

pub(crate) fn change(
    model: &mut Model,
    id: CriterionId,
    place: usize,
    (field, text): (EvidenceField, String),
    now: &Now,
) -> Vec<Effect> {
    let nfc = model.nfc.0;
    let text = match field {
        EvidenceField::Url => Text::typed(&text, ADDRESS_TYPED),
        EvidenceField::Title => Text::typed(&nfc(&text), SHORT),
        EvidenceField::Date => Text::typed(&text, SHORT),
    };
    let text = text.as_str().to_owned();
    edit_row(model, id, place, now, &mut |row| match field {
        EvidenceField::Url => row.url.clone_from(&text),
        EvidenceField::Title => row.title.clone_from(&text),
        EvidenceField::Date => {
            row.date.clone_from(&text);
            row.unfinished = false;
        }
    })
}

/// The control of a day holds less than one: what is saved stays.
pub(crate) fn unfinished(
    model: &mut Model,
    id: CriterionId,
    place: usize,
    now: &Now,
) -> Vec<Effect> {
    edit_row(model, id, place, now, &mut |row| row.unfinished = true)
}

/// Changes what is typed in a row, and saves what it comes to.
fn edit_row(
    model: &mut Model,
    id: CriterionId,
    place: usize,
    now: &Now,
    change: &mut dyn FnMut(&mut EvidenceRow),
) -> Vec<Effect> {
    let (field, before) = (DraftField::Evidence(id), rows(model, id));
    let mut rows = before.clone();
    let Some(row) = rows.get_mut(place) else {
        return Vec::new();
    };
    let (was, saved) = (row.is_draft(), row.saved.is_some());
    change(row);
    row.settle();
    let turn = (was, row.is_draft());
    let changes = saved_in(&rows) != saved_in(&before);
    let before = (field, Some(Draft::Rows(before)));
    drafts::note(model, before, turn, saved, changes);
    save(model, id, rows, drafts::history_field(field), now)
}

fn add(model: &mut Model, id: CriterionId) -> Vec<Effect> {
    let mut rows = rows(model, id);
    if rows.len() >= MAX_EVIDENCE {
        return Vec::new();
    }
    rows.push(EvidenceRow::default());
    let place = rows.len().to_string();
    drafts::set(model, DraftField::Evidence(id), Some(Draft::Rows(rows)));
    // The new row is where one goes on; the button may be gone with the last one.
    let field = ["e-", id.get().slug, "-url-", &place].concat();
    vec![Effect::Focus(Focus::Element(field))]
}

fn remove(model: &mut Model, id: CriterionId, place: usize, now: &Now) -> Vec<Effect> {
    let before = rows(model, id);
    let mut rows = before.clone();
    if place >= rows.len() {
        return Vec::new();
    }
    let removed = rows.remove(place);
    if rows.is_empty() {
        rows.push(EvidenceRow::default());
    }
    let step = Field("evidence row", Some(id));
    if removed.is_draft() {
        let draft = (DraftField::Evidence(id), Some(Draft::Rows(before)));
        model.history.note_draft(&model.mine, step, draft);
    }
    // The other rows are drawn anew, and half a day goes with its control.
    for row in &mut rows {
        row.unfinished = false;
    }
    let mut effects = save(model, id, rows, step, now);
    // The next row that is removed is a step of its own.
    model.history.interrupt();
    // The button goes with its row.
    effects.push(Effect::Focus(Focus::Element(add_id(id))));
    effects
}

/// Id of the button that adds a row: `e-authn-mfa-totp-add`.
pub fn add_id(id: CriterionId) -> String {
    ["e-", id.get().slug, "-add"].concat()
}

fn saved_in(rows: &[EvidenceRow]) -> Vec<Evidence> {
    rows.iter().filter_map(|row| row.saved.clone()).collect()
}

/// Shows these rows and saves what is good of them.
fn save(
    model: &mut Model,
    id: CriterionId,
    rows: Vec<EvidenceRow>,
    field: Field,
    now: &Now,
) -> Vec<Effect> {
    let evidence = saved_in(&rows);
    drafts::set(model, DraftField::Evidence(id), Some(Draft::Rows(rows)));
    edit::typed(model, now, field, |mine| {
        mine.answers.get_mut(id).evidence = evidence;
    })
}
