//! Rows of evidence as typed. What is a draft among them is not part of the
//! assessment yet (see `drafts`), so that nothing typed vanishes from the screen.

use crate::app::drafts::is_unfinished;
use crate::app::drafts::rows::{rows, show};
use crate::app::effect::{Effect, Focus};
use crate::app::history::{Field, NoDraft};
use crate::app::model::Model;
use crate::app::start::Now;
use crate::app::{drafts, edit};
use crate::domain::assessment::{ADDRESS, Evidence, MAX_EVIDENCE, SHORT, Text};
use crate::domain::catalogue::CriterionId;
use crate::features::evidence::state::EvidenceField;
use crate::formats::draft::{DraftField, EvidenceRow};

pub(crate) fn change(
    model: &mut Model,
    id: CriterionId,
    place: usize,
    (field, text): (EvidenceField, String),
    now: &Now,
) -> Vec<Effect> {
    let (before, nfc) = (rows(model, id), model.nfc.0);
    let mut rows = before.clone();
    let Some(row) = rows.get_mut(place) else {
        return Vec::new();
    };
    let date = DraftField::EvidenceDate(id, place);
    let was = row.is_draft(id) || is_unfinished(model, date);
    let saved = row.saved.is_some();
    let cleaned = |text: &str, limit| Text::typed(text, limit).as_str().to_owned();
    match field {
        EvidenceField::Url => row.url = cleaned(&text, ADDRESS),
        EvidenceField::Title => row.title = cleaned(&nfc(&text), SHORT),
        EvidenceField::Date => {
            row.date = cleaned(&text, SHORT);
            model.drafts.unfinished.retain(|other| *other != date);
        }
    }
    let half_date = is_unfinished(model, date);
    row.settle(half_date);
    let is = row.is_draft(id) || half_date;
    let evidence = saved_in(&rows);
    let changes = evidence != saved_in(&before);
    let draft = DraftField::EvidenceUrl(id, place);
    drafts::note(
        model,
        NoDraft(draft, Some(before)),
        (was, is),
        saved,
        changes,
    );
    show(model, id, rows);
    save(model, id, evidence, drafts::history_field(draft), now)
}

pub(crate) fn add(model: &mut Model, id: CriterionId) -> Vec<Effect> {
    let mut rows = rows(model, id);
    if rows.len() >= MAX_EVIDENCE {
        return Vec::new();
    }
    rows.push(EvidenceRow::default());
    let place = rows.len().to_string();
    show(model, id, rows);
    // The new row is where one goes on; the button may be gone with the last one.
    let field = ["e-", id.get().slug, "-url-", &place].concat();
    vec![Effect::Focus(Focus::Element(field))]
}

pub(crate) fn remove(model: &mut Model, id: CriterionId, place: usize, now: &Now) -> Vec<Effect> {
    let before = rows(model, id);
    let mut rows = before.clone();
    if place >= rows.len() {
        return Vec::new();
    }
    let removed = rows.remove(place);
    // What is typed in half a date goes with the rows, which are drawn anew.
    let of_row = |field: &DraftField| matches!(field, DraftField::EvidenceDate(of, _) if *of == id);
    model.drafts.unfinished.retain(|field| !of_row(field));
    if rows.is_empty() {
        rows.push(EvidenceRow::default());
    }
    let evidence = saved_in(&rows);
    show(model, id, rows);
    let step = Field("evidence row", Some(id));
    if removed.is_draft(id) {
        let draft = NoDraft(DraftField::EvidenceUrl(id, place), Some(before));
        model.history.note_draft(&model.mine, step, draft);
    }
    let mut effects = save(model, id, evidence, step, now);
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

fn save(
    model: &mut Model,
    id: CriterionId,
    evidence: Vec<Evidence>,
    field: Field,
    now: &Now,
) -> Vec<Effect> {
    edit::typed(model, now, field, |mine| {
        mine.answers.get_mut(id).evidence = evidence;
    })
}
